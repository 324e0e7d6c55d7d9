import { useDeferredValue, useMemo } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import {
  type RegionRow,
  ROW_LEVELS,
  type RowLevel,
  rowsOf,
} from '../../domain/regionTable/regionRows.ts';
import { sortRows } from '../../domain/regionTable/rowOrder.ts';
import { findRows, spellingsOf } from '../../domain/regionTable/rowSearch.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import { useAppState, useViewModel, useInteraction } from '../../state/AppStoreContext.tsx';
import { useMapLayer } from './columns.ts';

interface Elsewhere {
  readonly level: RowLevel;
  readonly count: number;
}

interface Rows {
  readonly rows: readonly RegionRow[];
  /** Filled only where this level has no match. */
  readonly elsewhere: readonly Elsewhere[];
}

/** The rows of the chosen level that match the search text, in the chosen order. */
export function useRows(names: readonly SearchName[] | null): Rows {
  const atlas = useAppState((state) => state.atlas);
  const viewModel = useViewModel();
  const language = useLanguage();
  const { level, text, sorting } = useInteraction(({ table }) => table);
  const searchText = useDeferredValue(text);
  const layerValue = useMapLayer().tableColumn?.value ?? null;

  const spellings = useMemo(() => atlas && spellingsOf(atlas, names), [atlas, names]);
  const all = useMemo(
    () => (atlas ? rowsOf(atlas, viewModel, level, layerValue) : []),
    [atlas, viewModel, level, layerValue],
  );
  const found = useMemo(
    () => (spellings ? findRows(all, spellings, searchText) : all),
    [all, spellings, searchText],
  );
  const rows = useMemo(() => sortRows(found, sorting, language), [found, sorting, language]);
  const elsewhere = useMemo(() => {
    if (found.length > 0 || !atlas || !spellings) return [];
    return ROW_LEVELS.filter((other) => other !== level)
      .map((other) => ({
        level: other,
        count: findRows(rowsOf(atlas, viewModel, other, layerValue), spellings, searchText).length,
      }))
      .filter(({ count }) => count > 0);
  }, [found, atlas, spellings, viewModel, level, layerValue, searchText]);
  return { rows, elsewhere };
}
