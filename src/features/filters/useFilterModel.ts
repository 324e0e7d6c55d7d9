import { useMemo } from 'react';
import type { Choice } from '../../domain/filters/facets.ts';
import { countChoices } from '../../domain/filters/facets.ts';
import type { LinkedReport, StatementFilter } from '../../domain/filters/filter.ts';
import type { FilterDimension, Filters } from '../../domain/view/view.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';

export interface FilterModel {
  readonly linked: LinkedReport;
  readonly filter: StatementFilter;
  readonly filters: Filters;
}

/** Null until the report is loaded. */
export function useFilterModel(): FilterModel | null {
  const linked = useAppState((state) => state.linked);
  const filter = useAppState((state) => state.filter);
  const filters = useAppState((state) => state.view.filters);
  return useMemo(
    () => (linked && filter ? { linked, filter, filters } : null),
    [linked, filter, filters],
  );
}

export function useChoices<Dimension extends FilterDimension>(
  { filter, filters }: FilterModel,
  dimension: Dimension,
  values: readonly Filters[Dimension][number][],
): readonly Choice<Filters[Dimension][number]>[] {
  return useMemo(
    () => countChoices(filter, filters, dimension, values),
    [filter, filters, dimension, values],
  );
}
