import { pinyin } from 'pinyin-pro';
import type { Strategy } from '../domain/report/report.ts';

/** Without punctuation and Latin letters; the pinyin keeps its ü. */
export function spellingOf(title: string): Strategy['spelling'] {
  const han = title.replaceAll(/[^\p{Script=Han}]/gu, '');
  const syllables = pinyin(han, { toneType: 'none', type: 'array' });
  return {
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}
