import { containsTerm } from './foldWords.ts';
import { hasHan } from './foldText.ts';
import { queryTerms, tokensOf } from './tokens.ts';

/** A word that is looked for. `unfinished`: it may be the beginning of a longer one. */
export interface QueryWord {
  readonly term: string;
  readonly unfinished: boolean;
}

/** The words of a query; the last one may be unfinished when it has two letters. */
export function wordsOfQuery(query: string): readonly QueryWord[] {
  const terms = queryTerms(query).filter((term) => term !== '');
  return terms.map((term, index) => ({
    term,
    unfinished: hasHan(term) ? term.length === 1 : index === terms.length - 1 && term.length > 1,
  }));
}

/** Whether a folded text holds the word. */
export function containsWord(folded: string, { term, unfinished }: QueryWord): boolean {
  return containsTerm(folded, term, unfinished);
}

/** The terms of `text` that are words of the query, as they stand there: for marking them. */
export function termsIn(text: string, words: readonly QueryWord[]): ReadonlySet<string> {
  const fits = (term: string) =>
    words.some((word) => (word.unfinished ? term.startsWith(word.term) : term === word.term));
  return new Set(
    tokensOf(text)
      .map(({ term }) => term)
      .filter(fits),
  );
}
