import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Position } from '../../domain/corpus/columns.ts';
import { statementAt } from '../../domain/corpus/corpus.ts';
import type { StatementText } from '../../domain/corpus/texts.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import type { Statement } from '../../domain/report/report.ts';

type StatementState =
  | { readonly kind: 'loaded'; readonly statement: Statement; readonly text: StatementText }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The text is fetched on first use. */
export function useStatement({ corpus }: LinkedReport, at: Position): StatementState {
  const { texts } = corpus;
  const read = () => texts.at(at);
  const text = useSyncExternalStore(texts.subscribe, read, read);
  useEffect(() => {
    if (text === 'waiting') texts.request(at);
  }, [texts, text, at]);
  return useMemo((): StatementState => {
    if (text === 'waiting') return { kind: 'loading' };
    const statement = text === 'failed' ? undefined : statementAt(corpus, at, text);
    if (text === 'failed' || !statement) return { kind: 'failed', retry: () => texts.request(at) };
    return { kind: 'loaded', statement, text };
  }, [corpus, texts, text, at]);
}
