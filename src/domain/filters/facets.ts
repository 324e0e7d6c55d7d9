import type { LinkedReport, StatementFilter } from './filter.ts';
import { pickOnly, toggle } from './filter.ts';
import type { Grouping } from '../regions/region.ts';
import type { FilterDimension, Filters } from '../view/view.ts';

/** `only` selects the value alone in its dimension, `toggle` adds or removes it. */
export type Click = 'only' | 'toggle';

export interface Choice<Value> {
  readonly value: Value;
  readonly pressed: boolean;
  /** Statements that a click would show; for a pressed choice, statements that are shown now. */
  readonly count: number;
}

export function afterClick<Dimension extends FilterDimension>(
  filters: Filters,
  dimension: Dimension,
  value: Filters[Dimension][number],
  click: Click,
): Filters {
  return click === 'only' ? pickOnly(filters, dimension, value) : toggle(filters, dimension, value);
}

/** In the order of `values`. */
export function countChoices<Dimension extends FilterDimension>(
  filter: StatementFilter,
  filters: Filters,
  dimension: Dimension,
  values: readonly Filters[Dimension][number][],
  click: Click,
): readonly Choice<Filters[Dimension][number]>[] {
  const set: readonly Filters[Dimension][number][] = filters[dimension];
  const now = filter.count(filters);
  return values.map((value) => {
    const pressed = set.includes(value);
    const count = pressed ? now : filter.count(afterClick(filters, dimension, value, click));
    return { value, pressed, count };
  });
}

/** The number of values that are set in `dimensions`. */
export function countSet(filters: Filters, dimensions: readonly FilterDimension[]): number {
  return dimensions.reduce((sum, dimension) => sum + filters[dimension].length, 0);
}

/** In the table's order. */
export interface GroupingsByTouch {
  readonly touched: readonly Grouping[];
  readonly untouched: readonly Grouping[];
}

export function groupingsByTouch({ atlas, statements }: LinkedReport): GroupingsByTouch {
  const isTouched = ({ id }: Grouping) => statements.touching(id).some((word) => word !== 0);
  return {
    touched: atlas.groupings.filter(isTouched),
    untouched: atlas.groupings.filter((grouping) => !isTouched(grouping)),
  };
}
