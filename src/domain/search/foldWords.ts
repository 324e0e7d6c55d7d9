import { hasHan } from './foldText.ts';

const MARKS = /\p{M}+/gu;
const BETWEEN = /[^\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Folds a text for the lookup of words: removes differences of case, width, tones and diacritics, and puts one space between words. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(BETWEEN, ' ').trim();
}

/** Whether a Latin word can begin or end next to `letter`: a Chinese character is never part of it. */
function isEdge(letter: string): boolean {
  return letter === '' || hasHan(letter) || !LETTER.test(letter);
}

/**
 * Whether a folded text contains `term` as a word. A Chinese term may be part of a longer run.
 * @param isPrefix whether the term may be the beginning of a word, because the user is still typing
 */
export function containsTerm(folded: string, term: string, isPrefix: boolean): boolean {
  if (hasHan(term)) return folded.includes(term);
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    const isEnd = isPrefix || isEdge(folded.charAt(at + term.length));
    if (isEnd && isEdge(folded.charAt(at - 1))) return true;
  }
  return false;
}
