import { hasHan } from './foldText.ts';
import { simplify } from './simplify.ts';

const MARKS = /\p{M}+/gu;
const BETWEEN = /[^\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Removes case, width, tones and diacritics; puts one space between words; Chinese becomes simplified. */
export function foldWords(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(BETWEEN, ' ');
  return simplify(plain).trim();
}

/** A Chinese character is never part of a Latin word. */
function isEdge(letter: string): boolean {
  return letter === '' || hasHan(letter) || !LETTER.test(letter);
}

/** A Chinese term may be part of a longer run; `isPrefix` allows an unfinished word. */
export function containsTerm(folded: string, term: string, isPrefix: boolean): boolean {
  if (hasHan(term)) return folded.includes(term);
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    const isEnd = isPrefix || isEdge(folded.charAt(at + term.length));
    if (isEnd && isEdge(folded.charAt(at - 1))) return true;
  }
  return false;
}
