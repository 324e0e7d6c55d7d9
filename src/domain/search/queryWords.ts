import { containsTerm } from './foldWords.ts';
import { hasHan } from './foldText.ts';
import { queryTerms, tokensOf } from './tokens.ts';

export interface QueryWord {
  readonly term: string;
  readonly isPrefix: boolean;
}

/** The last word is a prefix when it has at least two letters. */
export function wordsOfQuery(query: string): readonly QueryWord[] {
  const terms = queryTerms(query).filter((term) => term !== '');
  return terms.map((term, index) => ({
    term,
    isPrefix: hasHan(term) ? term.length === 1 : index === terms.length - 1 && term.length > 1,
  }));
}

export function containsWord(folded: string, { term, isPrefix: unfinished }: QueryWord): boolean {
  return containsTerm(folded, term, unfinished);
}

export function termsIn(text: string, words: readonly QueryWord[]): ReadonlySet<string> {
  const matches = (term: string) =>
    words.some((word) => (word.isPrefix ? term.startsWith(word.term) : term === word.term));
  return new Set(
    tokensOf(text)
      .map(({ term }) => term)
      .filter(matches),
  );
}
