import { type Position, position } from '../corpus/columns.ts';
import type { StatementText } from '../corpus/texts.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { StatementId } from '../ids.ts';
import { createSubjectTests, type SubjectTest } from './statementSubjects.ts';
import { foldWords } from './foldWords.ts';
import { containsWord, type QueryWord, termsIn, wordsOfQuery } from './queryWords.ts';
import { spokenText } from './spokenText.ts';

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
  readonly firstHits: readonly WordHit[];
  readonly total: number;
}

/** The words of a long report's statements, as far as they have been read. */
export interface WordScan {
  /** Takes in the statements that follow those before. */
  readonly add: (texts: readonly StatementText[]) => void;
  /** How many have been taken in. */
  readonly countRead: () => number;
  readonly find: (query: string, max: number) => WordHits;
}

/** So many statements are looked through at a time, so that a newer query need not wait for an older one. */
const BATCH_SIZE = 10_000;

/** What has been found for one query, and how far the statements have been looked through for it. */
interface ScanProgress {
  readonly query: string;
  readonly words: readonly (QueryWord & { readonly matchesSubject: SubjectTest })[];
  upTo: number;
  readonly byText: number[];
  readonly bySubject: number[];
}

/**
 * Looks through folded texts one by one: an index of a hundred thousand quotations would take a
 * gigabyte and minutes to build, looking through them takes a moment (ADR 20).
 */
export function createWordScan(linked: LinkedReport): WordScan {
  const ids: StatementId[] = [];
  const texts: string[] = [];
  const folded: string[] = [];
  const subjectTestOf = createSubjectTests(linked);
  let last: ScanProgress | null = null;

  const startScan = (query: string): ScanProgress => ({
    query,
    words: wordsOfQuery(query).map((word) => ({ ...word, matchesSubject: subjectTestOf(word) })),
    upTo: 0,
    byText: [],
    bySubject: [],
  });

  const scanNextBatch = (found: ScanProgress): void => {
    const { words, byText: byWords, bySubject: byAbout } = found;
    const end = words.length === 0 ? folded.length : found.upTo + BATCH_SIZE;
    for (let at = found.upTo; at < Math.min(end, folded.length) && words.length > 0; at += 1) {
      const text = folded[at] ?? '';
      const missing = words.filter((word) => !containsWord(text, word));
      if (missing.length === 0) byWords.push(at);
      else if (missing.every(({ matchesSubject: isAbout }) => isAbout(at))) byAbout.push(at);
    }
    found.upTo = Math.min(end, folded.length);
  };

  return {
    add: (more) => {
      for (const each of more) {
        const text = spokenText(each);
        ids.push(each.id);
        texts.push(text);
        folded.push(foldWords(text));
      }
    },
    countRead: () => ids.length,
    find: (query, max) => {
      const found = last?.query === query ? last : startScan(query);
      last = found;
      scanNextBatch(found);
      const { words, byText: byWords, bySubject: byAbout } = found;
      const shown = [...byWords.slice(0, max), ...byAbout.slice(0, max)].slice(0, max);
      return {
        complete: found.upTo === folded.length,
        total: byWords.length + byAbout.length,
        firstHits: shown.flatMap((at): readonly WordHit[] => {
          const [id, text] = [ids[at], texts[at]];
          if (id === undefined || text === undefined) return [];
          return [{ at: position(at), id, text, terms: termsIn(text, words) }];
        }),
      };
    },
  };
}
