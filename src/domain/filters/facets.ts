import { type LinkedReport, sizeOf, type StatementFilter } from './filter.ts';
import type { Grouping } from '../regions/region.ts';
import type { FilterDimension, Filters } from '../view/view.ts';

export interface Choice<Value> {
  readonly value: Value;
  readonly pressed: boolean;
  /** Statements with this value that match the filters of the other dimensions. */
  readonly count: number;
}

/** In the order of `values`. The count of a value does not depend on others of its dimension. */
export function countChoices<Dimension extends FilterDimension>(
  filter: StatementFilter,
  filters: Filters,
  dimension: Dimension,
  values: readonly Filters[Dimension][number][],
): readonly Choice<Filters[Dimension][number]>[] {
  const set: readonly Filters[Dimension][number][] = filters[dimension];
  return values.map((value) => ({
    value,
    pressed: set.includes(value),
    count: filter.count({ ...filters, [dimension]: [value] }),
  }));
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

/** By the statements; in a report without statements, by the strategies. */
export function groupingsByTouch(linked: LinkedReport): GroupingsByTouch {
  const { atlas, statements, strategies } = linked;
  const isTouched = ({ id }: Grouping) =>
    sizeOf(linked) > 0
      ? statements.touching(id).some((word) => word !== 0)
      : strategies.at(id).length > 0;
  return {
    touched: atlas.groupings.filter(isTouched),
    untouched: atlas.groupings.filter((grouping) => !isTouched(grouping)),
  };
}
