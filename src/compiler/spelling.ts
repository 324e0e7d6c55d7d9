import { pinyin } from 'pinyin-pro';
import type { Strategy } from '../domain/report/report.ts';

/** As input methods expect it: 略 is typed `lue`, 绿 `lv`. */
function typed(syllable: string): string {
  return syllable.replace('üe', 'ue').replace('ü', 'v');
}

/** How a Chinese title is typed with a Latin keyboard; marks and Latin letters in it are passed over. */
export function spellingOf(title: string): Strategy['spelling'] {
  const han = title.replaceAll(/[^\p{Script=Han}]/gu, '');
  const syllables = pinyin(han, { toneType: 'none', type: 'array' }).map(typed);
  return {
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}
