import { fold, hasHan } from './foldText.ts';
import { isTypoOf, maxTypos } from './typos.ts';

export interface Spellings {
  readonly zh: readonly string[];
  readonly latin: readonly string[];
  readonly initials: readonly string[];
  readonly tails: readonly string[];
}

/** Best first; `inside` and `typo` are guesses, used when nothing else is found. */
export const RANKS = [
  'exact',
  'prefix',
  'initials',
  'initials-prefix',
  'word',
  'inside',
  'typo',
] as const;
export type Rank = (typeof RANKS)[number];

export interface SpellingMatch {
  readonly rank: Rank;
  readonly spelling: string;
  readonly position: number;
}

/** "Yellow River basin" gives riverbasin, basin. */
export function tailsOf(name: string): readonly string[] {
  const words = name.split(/[\s\-–—,()/]+/u).filter((word) => fold(word) !== '');
  return words.slice(1).map((_, index) => fold(words.slice(index + 1).join('')));
}

function find(
  rank: Rank,
  list: readonly string[],
  matches: (spelling: string) => boolean,
): SpellingMatch | null {
  const position = list.findIndex(matches);
  const spelling = list[position];
  return spelling === undefined ? null : { rank, spelling, position };
}

/** Null for no match; `guess` also tries the middle of words and small typos. */
export function matchSpellings(
  query: string,
  { zh, latin, initials, tails }: Spellings,
  guess: boolean,
): SpellingMatch | null {
  const begins = (spelling: string) => spelling.startsWith(query);
  const equals = (spelling: string) => spelling === query;
  const contains = (spelling: string) => spelling.includes(query);
  if (hasHan(query))
    return find('exact', zh, equals) ?? find('prefix', zh, begins) ?? find('word', zh, contains);
  const match =
    find('exact', latin, equals) ??
    find('prefix', latin, begins) ??
    find('initials', initials, equals) ??
    (query.length < 2
      ? null
      : (find('initials-prefix', initials, begins) ?? find('word', tails, begins)));
  if (match || !guess) return match;
  const limit = maxTypos(query.length);
  return (
    (query.length < 3 ? null : find('inside', latin, contains)) ??
    find('typo', latin, (spelling) => isTypoOf(query, spelling, limit))
  );
}
