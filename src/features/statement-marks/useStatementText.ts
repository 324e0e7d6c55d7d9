import { useEffect, useSyncExternalStore } from 'react';
import type { Position } from '../../domain/corpus/columns.ts';
import type { TextState } from '../../domain/corpus/texts.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';

/** The text of a statement; it is fetched on first use. */
export function useStatementText({ corpus: { texts } }: LinkedReport, at: Position): TextState {
  const text = useSyncExternalStore(texts.subscribe, () => texts.at(at));
  useEffect(() => {
    if (text === 'waiting') texts.request(at);
  }, [texts, text, at]);
  return text;
}
