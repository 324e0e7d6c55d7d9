import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SearchName } from '../domain/regions/region.ts';

/** Where the names of places are found, once they are there. */
export type SearchNameReader = Pick<
  StoreApi<{ readonly names: readonly SearchName[] | null }>,
  'getState' | 'getInitialState' | 'subscribe'
>;

interface WithNamesProps {
  readonly mapData: SearchNameReader;
  /** Rendered anew when the spellings arrive by which places are found; null until then. */
  readonly children: (names: readonly SearchName[] | null) => ReactNode;
}

/** What goes by the names of places. They arrive late, and what is around it is not rendered for them. */
export function WithSearchNames({ mapData, children }: WithNamesProps) {
  return children(useStore(mapData, (state) => state.names));
}
