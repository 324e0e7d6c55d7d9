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
/** Ids and English words: no letter of them has another form. */
const ASCII = /^[\x20-\x7e]*$/;
const ASCII_NON_LETTERS = /[^a-z0-9]/g;
const HAN = /\p{Script=Han}/u;

/** The letters of the texts of a report, folded once. Further letters are folded every time they occur. */
const MOST_LETTERS = 20_000;
const letters = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const plain = simplify(letter.normalize('NFKD').toLowerCase().replace(NON_LETTERS, ''));
  if (letters.size < MOST_LETTERS) letters.set(letter, plain);
  return plain;
}

/** Removes case, width, tones, diacritics, spaces, hyphens and punctuation; Chinese becomes simplified. */
export function foldWithMap(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const plain = foldLetter(letter);
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
  if (FOLDED.test(text)) return text;
  if (ASCII.test(text)) return text.toLowerCase().replace(ASCII_NON_LETTERS, '');
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}
