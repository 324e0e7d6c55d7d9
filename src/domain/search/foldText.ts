/** A text folded for the comparison of spellings, with the positions of its letters in the original. */
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

/** Folds a text: removes differences of case, width, tones and diacritics, and removes spaces, hyphens and punctuation. */
export function foldWithMap(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFKD').toLowerCase().replace(NON_LETTERS, '');
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(offset);
      ends.push(offset + letter.length);
    }
    folded += plain;
    offset += letter.length;
  }
  return { text: folded, starts, ends };
}

/** Folds a text like {@link foldWithMap}, without the positions. */
export function fold(text: string): string {
  return FOLDED.test(text) ? text : foldWithMap(text).text;
}

/** Whether any letter of `text` is a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}
