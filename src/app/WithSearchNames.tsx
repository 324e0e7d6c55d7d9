import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SearchName } from '../domain/regions/region.ts';

export type SearchNameReader = Pick<
  StoreApi<{ readonly names: readonly SearchName[] | null }>,
  'getState' | 'getInitialState' | 'subscribe'
>;

interface WithSearchNamesProps {
  readonly mapData: SearchNameReader;
  readonly children: (names: readonly SearchName[] | null) => ReactNode;
}

/** Passes on the searchable names; when they have loaded, only the children render again. */
export function WithSearchNames({ mapData, children }: WithSearchNamesProps) {
  return children(useStore(mapData, (state) => state.names));
}
