import type { LinkedReport, StatementFilter } from './filter.ts';
import { pickOnly, toggle } from './filter.ts';
import type { Grouping } from '../regions/region.ts';
import type { FilterDimension, Filters } from '../view/view.ts';

/** What a click on a choice does: leave it alone in its dimension, or add it and take it out. */
export type Click = 'only' | 'toggle';

/** One value of a filter dimension with the number that stands on its chip. */
export interface Choice<Value> {
  readonly value: Value;
  readonly pressed: boolean;
  /** Statements shown after a click on it; for a pressed one, statements shown now. */
  readonly count: number;
}

/** The filters after a click on `value`. */
export function afterClick<Dimension extends FilterDimension>(
  filters: Filters,
  dimension: Dimension,
  value: Filters[Dimension][number],
  click: Click,
): Filters {
  return click === 'only' ? pickOnly(filters, dimension, value) : toggle(filters, dimension, value);
}

/** The choices of one dimension, in the order of `values`, with their counts under `filters`. */
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

/** How many values are set in `dimensions` together. */
export function countSet(filters: Filters, dimensions: readonly FilterDimension[]): number {
  return dimensions.reduce((sum, dimension) => sum + filters[dimension].length, 0);
}

/** The groupings told apart by whether any statement of the report touches them, in the table's order. */
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
