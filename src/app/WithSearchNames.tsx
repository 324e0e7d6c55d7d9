import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SearchName } from '../domain/regions/region.ts';

/** Where the searchable names of places are, once they have loaded. */
export type SearchNameReader = Pick<
  StoreApi<{ readonly names: readonly SearchName[] | null }>,
  'getState' | 'getInitialState' | 'subscribe'
>;

interface WithNamesProps {
  readonly mapData: SearchNameReader;
  /** Rendered again when the names have loaded; null until then. */
  readonly children: (names: readonly SearchName[] | null) => ReactNode;
}

/** Passes on the searchable names. They load late; only the children render again for them. */
export function WithSearchNames({ mapData, children }: WithNamesProps) {
  return children(useStore(mapData, (state) => state.names));
}
