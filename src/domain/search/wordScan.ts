import { type Position, position } from '../corpus/columns.ts';
import type { StatementText } from '../corpus/texts.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { StatementId } from '../ids.ts';
import { createAbout, type IsAbout } from './aboutStatements.ts';
import { foldWords } from './foldedWords.ts';
import { holdsWord, type QueryWord, termsIn, wordsOfQuery } from './queryWords.ts';
import { statementWords } from './statementWords.ts';

/** A statement that holds, or is about, every word of the query. */
export interface WordHit {
  readonly at: Position;
  readonly id: StatementId;
  readonly text: string;
  /** The words of the text that fit. */
  readonly terms: ReadonlySet<string>;
}

export interface WordHits {
  /** Whether all that has been read was looked through; otherwise asking again goes on. */
  readonly complete: boolean;
  /** The first ones: those whose own words fit before those that are only about them, in the report's order. */
  readonly first: readonly WordHit[];
  readonly total: number;
}

/** The words of a long report's statements, as far as they have been read. */
export interface WordScan {
  /** Takes in the statements that follow those before. */
  readonly add: (texts: readonly StatementText[]) => void;
  /** How many have been taken in. */
  readonly read: () => number;
  readonly find: (query: string, most: number) => WordHits;
}

/** So many statements are looked through at a time, so that a newer query need not wait for an older one. */
const AT_A_TIME = 10_000;

/** What has been found for one query, and how far the statements have been looked through for it. */
interface FoundStatement {
  readonly query: string;
  readonly words: readonly (QueryWord & { readonly isAbout: IsAbout })[];
  upTo: number;
  readonly byWords: number[];
  readonly byAbout: number[];
}

/**
 * Looks through folded texts one by one: an index of a hundred thousand quotations would take a
 * gigabyte and minutes to build, looking through them takes a moment (ADR 20).
 */
export function createWordScan(linked: LinkedReport): WordScan {
  const ids: StatementId[] = [];
  const texts: string[] = [];
  const folded: string[] = [];
  const aboutOf = createAbout(linked);
  let last: FoundStatement | null = null;

  const begin = (query: string): FoundStatement => ({
    query,
    words: wordsOfQuery(query).map((word) => ({ ...word, isAbout: aboutOf(word) })),
    upTo: 0,
    byWords: [],
    byAbout: [],
  });

  const goOn = (found: FoundStatement): void => {
    const { words, byWords, byAbout } = found;
    const end = words.length === 0 ? folded.length : found.upTo + AT_A_TIME;
    for (let at = found.upTo; at < Math.min(end, folded.length) && words.length > 0; at += 1) {
      const text = folded[at] ?? '';
      const missing = words.filter((word) => !holdsWord(text, word));
      if (missing.length === 0) byWords.push(at);
      else if (missing.every(({ isAbout }) => isAbout(at))) byAbout.push(at);
    }
    found.upTo = Math.min(end, folded.length);
  };

  return {
    add: (more) => {
      for (const each of more) {
        const text = statementWords(each);
        ids.push(each.id);
        texts.push(text);
        folded.push(foldWords(text));
      }
    },
    read: () => ids.length,
    find: (query, most) => {
      const found = last?.query === query ? last : begin(query);
      last = found;
      goOn(found);
      const { words, byWords, byAbout } = found;
      const shown = [...byWords.slice(0, most), ...byAbout.slice(0, most)].slice(0, most);
      return {
        complete: found.upTo === folded.length,
        total: byWords.length + byAbout.length,
        first: shown.flatMap((at): readonly WordHit[] => {
          const [id, text] = [ids[at], texts[at]];
          if (id === undefined || text === undefined) return [];
          return [{ at: position(at), id, text, terms: termsIn(text, words) }];
        }),
      };
    },
  };
}
