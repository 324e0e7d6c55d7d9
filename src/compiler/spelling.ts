import { pinyin } from 'pinyin-pro';
import type { Strategy } from '../domain/report/report.ts';

/** A syllable as input methods expect it: 略 is `lue`, 绿 is `lv`. */
function typed(syllable: string): string {
  return syllable.replace('üe', 'ue').replace('ü', 'v');
}

/** Leaves out punctuation and Latin letters. */
export function spellingOf(title: string): Strategy['spelling'] {
  const han = title.replaceAll(/[^\p{Script=Han}]/gu, '');
  const syllables = pinyin(han, { toneType: 'none', type: 'array' }).map(typed);
  return {
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}
