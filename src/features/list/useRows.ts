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

/** Regions of another level that the text names too. */
interface Elsewhere {
  readonly level: RowLevel;
  readonly count: number;
}

interface Rows {
  readonly rows: readonly RegionRow[];
  /** Where else to look, when nothing is found. */
  readonly elsewhere: readonly Elsewhere[];
}

/** The rows of the present level that the text names, in the order chosen. */
export function useRows(names: readonly SearchName[] | null): Rows {
  const atlas = useAppState((state) => state.atlas);
  const viewModel = useViewModel();
  const language = useLanguage();
  const { level, text, sorting } = useInteraction(({ table }) => table);
  const wanted = useDeferredValue(text);

  const spellings = useMemo(() => atlas && spellingsOf(atlas, names), [atlas, names]);
  const all = useMemo(
    () => (atlas ? rowsOf(atlas, viewModel, level) : []),
    [atlas, viewModel, level],
  );
  const found = useMemo(
    () => (spellings ? findRows(all, spellings, wanted) : all),
    [all, spellings, wanted],
  );
  const rows = useMemo(() => sortRows(found, sorting, language), [found, sorting, language]);
  const elsewhere = useMemo(() => {
    if (found.length > 0 || !atlas || !spellings) return [];
    return ROW_LEVELS.filter((other) => other !== level)
      .map((other) => ({
        level: other,
        count: findRows(rowsOf(atlas, viewModel, other), spellings, wanted).length,
      }))
      .filter(({ count }) => count > 0);
  }, [found, atlas, spellings, viewModel, level, wanted]);
  return { rows, elsewhere };
}
