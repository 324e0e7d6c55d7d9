import { type Position, position } from '../corpus/columns.ts';
import type { StatementText } from '../corpus/texts.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { StatementId } from '../ids.ts';
import { createSubjectTests, type SubjectTest } from './statementSubjects.ts';
import { foldWords } from './foldWords.ts';
import { containsWord, type QueryWord, termsIn, wordsOfQuery } from './queryWords.ts';
import { spokenText } from './spokenText.ts';

export interface WordHit {
  readonly at: Position;
  readonly id: StatementId;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

export interface WordHits {
  /** Otherwise the next search for the same query continues. */
  readonly complete: boolean;
  /** In the report's order, matches in the text before matches in the subjects. */
  readonly firstHits: readonly WordHit[];
  readonly total: number;
}

export interface WordScan {
  /** In the report's order. */
  readonly add: (texts: readonly StatementText[]) => void;
  readonly countRead: () => number;
  readonly search: (query: string, max: number) => WordHits;
}

/** Per call: a newer query does not wait long. */
const BATCH_SIZE = 10_000;

interface ScanProgress {
  readonly query: string;
  readonly words: readonly (QueryWord & { readonly matchesSubject: SubjectTest })[];
  scanned: number;
  readonly byText: number[];
  readonly bySubject: number[];
}

/** An index of 100,000 quotations needs a gigabyte and minutes; a scan below a second (ADR 20). */
export function createWordScan(linked: LinkedReport): WordScan {
  const ids: StatementId[] = [];
  const texts: string[] = [];
  const folded: string[] = [];
  const subjectTestOf = createSubjectTests(linked);
  let last: ScanProgress | null = null;

  const startScan = (query: string): ScanProgress => ({
    query,
    words: wordsOfQuery(query).map((word) => ({ ...word, matchesSubject: subjectTestOf(word) })),
    scanned: 0,
    byText: [],
    bySubject: [],
  });

  const scanNextBatch = (found: ScanProgress): void => {
    const { words, byText: byWords, bySubject: byAbout } = found;
    const end = words.length === 0 ? folded.length : found.scanned + BATCH_SIZE;
    for (let at = found.scanned; at < Math.min(end, folded.length) && words.length > 0; at += 1) {
      const text = folded[at] ?? '';
      const missing = words.filter((word) => !containsWord(text, word));
      if (missing.length === 0) byWords.push(at);
      else if (missing.every(({ matchesSubject: isAbout }) => isAbout(at))) byAbout.push(at);
    }
    found.scanned = Math.min(end, folded.length);
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
    search: (query, max) => {
      const found = last?.query === query ? last : startScan(query);
      last = found;
      scanNextBatch(found);
      const { words, byText: byWords, bySubject: byAbout } = found;
      const shown = [...byWords.slice(0, max), ...byAbout.slice(0, max)].slice(0, max);
      return {
        complete: found.scanned === folded.length,
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
