import { fold, hasHan } from './foldText.ts';
import { simplify } from './simplify.ts';

export interface Token {
  readonly term: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** Chinese has no spaces: each pair of neighbours is a term, and the last character alone. Simplified. */
function bigrams(run: string, offset: number): readonly Token[] {
  const letters = Array.from(simplify(run));
  let start = offset;
  return letters.map((letter, index) => {
    const term = letter + (letters[index + 1] ?? '');
    const token = { term, start, end: start + term.length };
    start += letter.length;
    return token;
  });
}

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    hasHan(run)
      ? bigrams(run, index)
      : [{ term: fold(run), start: index, end: index + run.length }],
  );
}

/** Without the single last character of a longer Chinese run. */
export function queryTerms(query: string): readonly string[] {
  return [...query.matchAll(RUN)].flatMap(({ 0: run }) => {
    if (!hasHan(run)) return [fold(run)];
    const terms = bigrams(run, 0).map(({ term }) => term);
    return terms.length > 1 ? terms.slice(0, -1) : terms;
  });
}
