import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Position } from '../../domain/corpus/columns.ts';
import { statementAt } from '../../domain/corpus/corpus.ts';
import type { StatementText } from '../../domain/corpus/texts.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import type { Statement } from '../../domain/report/report.ts';

/** A statement with its words; or its words are on their way, or could not be had. */
export type StatementState =
  | { readonly kind: 'there'; readonly statement: Statement; readonly text: StatementText }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The statement at a position of the report. Its words are fetched when it is first asked for. */
export function useStatement({ corpus }: LinkedReport, at: Position): StatementState {
  const { texts } = corpus;
  const read = () => texts.at(at);
  const text = useSyncExternalStore(texts.subscribe, read, read);
  useEffect(() => {
    if (text === 'waiting') texts.request(at);
  }, [texts, text, at]);
  return useMemo((): StatementState => {
    if (text === 'waiting') return { kind: 'waiting' };
    const statement = text === 'failed' ? undefined : statementAt(corpus, at, text);
    if (text === 'failed' || !statement) return { kind: 'failed', retry: () => texts.request(at) };
    return { kind: 'there', statement, text };
  }, [corpus, texts, text, at]);
}
