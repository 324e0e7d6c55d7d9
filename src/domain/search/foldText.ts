import { simplify } from './simplify.ts';

export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, the start of its letter in the original. */
  readonly starts: readonly number[];
  /** For each code unit of `text`, the end of its letter in the original, exclusive. */
  readonly ends: readonly number[];
}

const NON_LETTERS = /[^\p{L}\p{N}]/gu;
const FOLDED = /^[a-z0-9]*$/;
const HAN = /\p{Script=Han}/u;

/** Removes case, width, tones, diacritics, spaces, hyphens and punctuation; Chinese becomes simplified. */
export function foldWithMap(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const plain = simplify(letter.normalize('NFKD').toLowerCase().replace(NON_LETTERS, ''));
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(offset);
      ends.push(offset + letter.length);
    }
    folded += plain;
    offset += letter.length;
  }
  return { text: folded, starts, ends };
}

export function fold(text: string): string {
  return FOLDED.test(text) ? text : foldWithMap(text).text;
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}
