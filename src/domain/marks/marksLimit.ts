import { forEachBit } from '../corpus/bits.ts';
import { type Columns, valuesAt } from '../corpus/columns.ts';
import type { ViewModel } from '../view/viewModel.ts';

/** More marks than this would cover the map. */
export const MAX_MARKS = 200;

/** Whether the statements that pass the filters are few enough to be drawn one by one. */
export function areMarksDrawn({ filterResult }: Pick<ViewModel, 'filterResult'>): boolean {
  return filterResult.count <= MAX_MARKS;
}

export function hasNoRegion({ places, groupings }: Columns, at: number): boolean {
  return valuesAt(places, at).length + valuesAt(groupings, at).length === 0;
}

/** How many of the statements that pass the filters concern no region, but the whole country. */
export function countNationwide({ linked, filterResult }: ViewModel): number {
  let count = 0;
  forEachBit(filterResult.statements, (at) => {
    if (hasNoRegion(linked.corpus.columns, at)) count += 1;
  });
  return count;
}
