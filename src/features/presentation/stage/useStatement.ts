import { useEffect, useSyncExternalStore } from 'react';
import { position } from '../../../domain/corpus/columns.ts';
import type { Corpus } from '../../../domain/corpus/corpus.ts';
import type { Spotlight } from '../../../domain/deck/deck.ts';
import { positionOfStatement } from '../../../domain/deck/spotlightPosition.ts';

export type StatementRef = Extract<Spotlight, { readonly kind: 'statement' }>;

/** The statement in the spotlight and its text, which may still be loading; null before it is found. */
export function useStatement({ texts, columns, ...corpus }: Corpus, { id }: StatementRef) {
  const at = useSyncExternalStore(texts.subscribe, () =>
    positionOfStatement({ ...corpus, texts, columns }, id),
  );
  const text = useSyncExternalStore(texts.subscribe, () => texts.at(at ?? position(0)));
  useEffect(() => {
    if (at === null) for (let i = 0; i < columns.size; i += 1) texts.request(position(i));
  }, [at, texts, columns]);
  return at === null ? null : { at, text };
}
