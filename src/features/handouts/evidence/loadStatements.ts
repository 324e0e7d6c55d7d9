import { fetchGlosses } from '../../../data/fetchGlosses.ts';
import { waitForTexts } from '../../../data/waitForTexts.ts';
import { type Position, position } from '../../../domain/corpus/columns.ts';
import type { StatementText } from '../../../domain/corpus/texts.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import { glossKey } from '../../../domain/report/gloss.ts';
import type { ReportFrame } from '../../../domain/report/report.ts';
import type { EvidenceInputs } from './evidence.ts';

/** Fewer than the files that the stores of texts and glosses keep, so that none is dropped before it is read. */
const STATEMENTS_PER_BATCH = 256;

export interface StatementSelection {
  readonly linked: LinkedReport;
  /** Ascending. */
  readonly positions: Uint32Array;
  /** Aborted once the user has cancelled. */
  readonly signal: AbortSignal;
}

function batchesOf(positions: Uint32Array): readonly (readonly Position[])[] {
  const count = Math.ceil(positions.length / STATEMENTS_PER_BATCH);
  return Array.from({ length: count }, (_, batch) => {
    const start = batch * STATEMENTS_PER_BATCH;
    return [...positions.subarray(start, start + STATEMENTS_PER_BATCH)].map(position);
  });
}

/** Null where a text could not be loaded. Rejects once the user has cancelled. */
export async function loadStatements({
  linked: { corpus },
  positions,
  signal,
}: StatementSelection): Promise<EvidenceInputs['statements'] | null> {
  const statements: { at: Position; text: StatementText }[] = [];
  for (const batch of batchesOf(positions)) {
    signal.throwIfAborted();
    await waitForTexts(corpus.texts, batch);
    for (const at of batch) {
      const text = corpus.texts.at(at);
      if (text === 'waiting' || text === 'failed') return null;
      statements.push({ at, text });
    }
  }
  return statements;
}

/** Null where no report has translations, or one of their files could not be loaded. */
export async function loadGlosses({
  linked: { corpus },
  positions,
  signal,
}: StatementSelection): Promise<EvidenceInputs['glossOf']> {
  const members = corpus.members ?? [{ corpus, from: 0 }];
  const parts = members.filter(({ corpus: { frame } }) => frame.glossLanguage !== undefined);
  if (parts.length === 0) return null;
  const found: ((at: Position, words: string) => string | undefined)[] = [];
  for (const { corpus: own, from } of parts) {
    const within = positions.filter((at) => at >= from && at < from + own.columns.size);
    const glosses = await glossesOf(
      own.frame,
      within.map((at) => at - from),
      signal,
    );
    if (glosses === null) return null;
    found.push((at, words) => (at < from ? undefined : glosses(position(at - from), words)));
  }
  return (at, words) => found.map((glossOf) => glossOf(at, words)).find(Boolean);
}

/** Of one report, at some of its own positions. */
async function glossesOf(
  report: ReportFrame,
  positions: Uint32Array,
  signal: AbortSignal,
): Promise<EvidenceInputs['glossOf']> {
  const store = fetchGlosses(report.id);
  const found = new Map<Position, Readonly<Record<string, string>>>();
  for (const batch of batchesOf(positions)) {
    signal.throwIfAborted();
    await waitForTexts(store, batch);
    for (const at of batch) {
      const glosses = store.at(at);
      if (glosses === 'waiting' || glosses === 'failed') return null;
      found.set(at, glosses);
    }
  }
  return (at, words) => found.get(at)?.[glossKey(words)];
}
