import { hasHan } from './foldText.ts';

const MARKS = /\p{M}+/gu;
const BETWEEN = /[^\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** A long text for looking words up: case, full-width forms, tones and diacritics folded, one space between words. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(BETWEEN, ' ').trim();
}

/** Whether a word begins or ends beside `letter`: Chinese characters and other letters never share one. */
function isEdge(letter: string): boolean {
  return letter === '' || hasHan(letter) || !LETTER.test(letter);
}

/**
 * Whether a folded text holds `term` as a word, Chinese also inside a longer run.
 * @param unfinished whether the word may go on: somebody is still typing it
 */
export function containsTerm(folded: string, term: string, unfinished: boolean): boolean {
  if (hasHan(term)) return folded.includes(term);
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    const ends = unfinished || isEdge(folded.charAt(at + term.length));
    if (ends && isEdge(folded.charAt(at - 1))) return true;
  }
  return false;
}
