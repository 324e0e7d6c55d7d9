/** A text reduced to what counts when two spellings are compared, with the way back to the letters it came from. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, where the letter it came from begins in the original. */
  readonly starts: readonly number[];
  /** And where it ends, exclusive. */
  readonly ends: readonly number[];
}

const NO_LETTERS = /[^\p{L}\p{N}]/gu;
const FOLDED = /^[a-z0-9]*$/;
const HAN = /\p{Script=Han}/u;

/** Folds case, full-width forms, tones and diacritics; spaces, hyphens and punctuation fall away. */
export function foldWithMap(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFKD').toLowerCase().replace(NO_LETTERS, '');
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(offset);
      ends.push(offset + letter.length);
    }
    folded += plain;
    offset += letter.length;
  }
  return { text: folded, starts, ends };
}

/** {@link foldWithMap} without the map. */
export function fold(text: string): string {
  return FOLDED.test(text) ? text : foldWithMap(text).text;
}

/** Whether any letter of `text` is a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}
