import type { RelationCounts } from '../corpus/touch.ts';
import type { GroupingId, RegionId } from '../ids.ts';
import type { IndicatorSeries, IndicatorTable } from '../indicators/indicator.ts';
import { strategiesAt } from '../panel/panelLists.ts';
import type { Grouping, Region } from '../regions/region.ts';
import type { Strategy } from '../report/report.ts';
import { countsAt, type ViewModel } from '../view/viewModel.ts';

/** A thing that some of the regions have; `at` is in the order of the regions. */
export interface SharedBy<Item> {
  readonly item: Item;
  readonly at: readonly boolean[];
}

/** How a region belongs to a grouping. */
export type Belonging = 'full' | 'part';

export interface GroupingRow {
  readonly grouping: Grouping;
  /** Null where the region does not belong to it. */
  readonly at: readonly (Belonging | null)[];
}

export interface IndicatorRow {
  readonly series: IndicatorSeries;
  /** Those of the series in which one of the regions has a value, ascending. */
  readonly years: readonly number[];
  /** A list for each region, by year; null where nothing is known. */
  readonly values: readonly (readonly (number | null)[])[];
}

export interface RegionComparison {
  readonly regions: readonly Region[];
  /** Of the statements that pass the filters. */
  readonly counts: readonly RelationCounts[];
  /** Those of all regions first, then those of the fewest. */
  readonly strategies: readonly SharedBy<Strategy>[];
  /** Those of all regions first. */
  readonly groupings: readonly GroupingRow[];
  /** Empty where none of the regions has figures. */
  readonly indicators: readonly IndicatorRow[];
}

function sharedBy<Item>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): readonly SharedBy<Item>[] {
  const keys = lists.map((list) => new Set(list.map(keyOf)));
  const items = new Map(lists.flat().map((item) => [keyOf(item), item]));
  return [...items]
    .map(([key, item]) => ({ item, at: keys.map((has) => has.has(key)) }))
    .toSorted((a, b) => countOf(b.at) - countOf(a.at));
}

function countOf(at: readonly unknown[]): number {
  return at.filter(Boolean).length;
}

function belongingsOf({ linked }: ViewModel, region: Region): ReadonlyMap<GroupingId, Belonging> {
  if (region.kind !== 'place') return new Map();
  return new Map(
    linked.atlas
      .membershipsOf(region.id)
      .map(({ grouping, extent }) => [grouping, extent === 'whole' ? 'full' : 'part'] as const),
  );
}

function groupingRows(viewModel: ViewModel, regions: readonly Region[]): readonly GroupingRow[] {
  const belongings = regions.map((region) => belongingsOf(viewModel, region));
  return viewModel.linked.atlas.groupings
    .map((grouping) => ({
      grouping,
      at: belongings.map((own) => own.get(grouping.id) ?? null),
    }))
    .filter(({ at }) => countOf(at) > 0)
    .toSorted((a, b) => countOf(b.at) - countOf(a.at));
}

function indicatorRow(series: IndicatorSeries, regions: readonly Region[]): IndicatorRow {
  const valueAt = (region: Region, year: number): number | null =>
    region.kind === 'place' ? series.valueAt(region.id, year) : null;
  const years = series.years.filter((year) => regions.some((each) => valueAt(each, year) !== null));
  return {
    series,
    years,
    values: regions.map((region) => years.map((year) => valueAt(region, year))),
  };
}

/**
 * What regions have in common and what only some of them have, under the filters of the view. Regions that do not
 * exist are left out; null where fewer than two are left.
 */
export function compareRegions(
  viewModel: ViewModel,
  ids: readonly RegionId[],
  indicators: IndicatorTable | null,
): RegionComparison | null {
  const regions = ids.flatMap((id) => viewModel.linked.atlas.region(id) ?? []);
  if (regions.length < 2) return null;
  const strategies = regions.map(({ id }) =>
    strategiesAt(viewModel, id).items.flatMap((type) =>
      type.strategies.map(({ strategy }) => strategy),
    ),
  );
  return {
    regions,
    counts: regions.map(({ id }) => countsAt(viewModel, id)),
    strategies: sharedBy(strategies, ({ id }) => id),
    groupings: groupingRows(viewModel, regions),
    indicators: (indicators ?? [])
      .map((series) => indicatorRow(series, regions))
      .filter(({ years }) => years.length > 0),
  };
}
