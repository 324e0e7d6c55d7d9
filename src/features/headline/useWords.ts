import { useEffect, useSyncExternalStore } from 'react';
import type { Position } from '../../domain/corpus/columns.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { StatementPart } from '../../domain/report/report.ts';

/** Words in quotation marks before reported ones; undefined for a statement with neither. */
function quotedPart(parts: readonly StatementPart[]): StatementPart | undefined {
  return (
    parts.find(({ kind }) => kind === 'direct') ?? parts.find(({ kind }) => kind === 'reported')
  );
}

/** The part of a statement that is quoted. The text is fetched on first use. */
export function useWords({ texts }: Corpus, at: Position): StatementPart | 'waiting' | 'failed' {
  const read = () => texts.at(at);
  const text = useSyncExternalStore(texts.subscribe, read, read);
  useEffect(() => {
    if (text === 'waiting') texts.request(at);
  }, [texts, text, at]);
  if (typeof text === 'string') return text;
  return quotedPart(text.parts) ?? 'failed';
}
