import type { Adcode, RegionId } from '../ids.ts';
import type { StrategyType } from '../report/report.ts';
import type { ViewModel } from '../view/viewModel.ts';

/** A strategy type of the markers in a region. */
export interface MarkedType {
  readonly type: StrategyType;
  /** The index among the report's types, from 0. It decides the colour. */
  readonly index: number;
  readonly count: number;
}

/** Whether `place` is `region` or one of the divisions inside it. */
function isWithin({ linked }: ViewModel, place: Adcode, region: RegionId): boolean {
  let at: Adcode | null = place;
  while (at !== null) {
    if (at === region) return true;
    at = linked.atlas.place(at)?.parent ?? null;
  }
  return false;
}

/** The types of the markers in `region`, in the report's order, with their counts. */
export function markedTypes(viewModel: ViewModel, region: RegionId): readonly MarkedType[] {
  const rows = [...viewModel.filterResult.markers()].filter(([place]) =>
    isWithin(viewModel, place, region),
  );
  return viewModel.linked.report.types.flatMap((type, index) => {
    const count = rows.reduce((sum, [, row]) => sum + (row[index + 1] ?? 0), 0);
    return count === 0 ? [] : [{ type, index, count }];
  });
}

/** The types of all markers on the map, in the report's order, and whether a marker has statements without a type. */
export function typesOnMap({ filterResult, linked }: ViewModel): {
  readonly types: readonly Omit<MarkedType, 'count'>[];
  readonly untyped: boolean;
} {
  const rows = [...filterResult.markers()].map(([, row]) => row);
  const hasCount = (column: number): boolean => rows.some((row) => (row[column] ?? 0) > 0);
  return {
    types: linked.report.types
      .map((type, index) => ({ type, index }))
      .filter(({ index }) => hasCount(index + 1)),
    untyped: hasCount(0),
  };
}
