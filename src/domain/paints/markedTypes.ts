import type { Adcode, RegionId } from '../ids.ts';
import type { StrategyType } from '../report/report.ts';
import type { ViewModel } from '../view/viewModel.ts';

export interface MarkedType {
  readonly type: StrategyType;
  /** Among the report's types, from 0. It decides the colour. */
  readonly index: number;
  readonly count: number;
}

function isWithin({ linked }: ViewModel, place: Adcode, region: RegionId): boolean {
  let at: Adcode | null = place;
  while (at !== null) {
    if (at === region) return true;
    at = linked.atlas.place(at)?.parent ?? null;
  }
  return false;
}

/** In the report's order. */
export function markedTypes(viewModel: ViewModel, region: RegionId): readonly MarkedType[] {
  const rows = [...viewModel.filterResult.markers()].filter(([place]) =>
    isWithin(viewModel, place, region),
  );
  return viewModel.linked.report.types.flatMap((type, index) => {
    const count = rows.reduce((sum, [, row]) => sum + (row[index + 1] ?? 0), 0);
    return count === 0 ? [] : [{ type, index, count }];
  });
}

/** In the report's order, and whether a marker has statements without a type. */
export function typesOnMap({ painted, linked }: ViewModel): {
  readonly types: readonly Omit<MarkedType, 'count'>[];
  readonly untyped: boolean;
} {
  const rows = [...painted.markers()].map(([, row]) => row);
  const hasCount = (column: number): boolean => rows.some((row) => (row[column] ?? 0) > 0);
  return {
    types: linked.report.types
      .map((type, index) => ({ type, index }))
      .filter(({ index }) => hasCount(index + 1)),
    untyped: hasCount(0),
  };
}
