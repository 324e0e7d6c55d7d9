import { forEachBit } from '../corpus/bits.ts';
import { position } from '../corpus/columns.ts';
import { groupingTiesAt, placeTiesAt } from '../corpus/corpus.ts';
import type { Adcode, RegionId } from '../ids.ts';
import type { Atlas } from '../regions/atlas.ts';
import { containsGrouping } from '../regions/groupingOverlaps.ts';
import { countsStatements } from './filter.ts';
import { passes } from './strategyFilter.ts';
import { type FilterResult, isNationwide } from '../view/viewModel.ts';

/** Where the words that match the filters apply. */
export interface FilterReach {
  /** Without regions inside another one of them. */
  readonly regions: readonly RegionId[];
  /** Wholly or in part. */
  readonly provinces: readonly Adcode[];
  /** A strategy without a place applies to the whole country, and so do statements that all have none. */
  readonly isNationwide: boolean;
  /** What the regions come from. */
  readonly source: 'strategies' | 'statements';
}

/** Strategies of the types and sections; without these, the groupings; else the places of the statements. */
function tiesOf({
  linked,
  filters,
  statements,
  count,
}: FilterResult): Omit<FilterReach, 'provinces'> {
  const { types, sections, groupings, reports } = filters;
  const hasStatements = countsStatements(linked, filters);
  const { corpus } = linked;
  if (types.length + sections.length > 0 || (!hasStatements && reports.length > 0)) {
    // The groupings limit statements; where there are none, they limit the strategies.
    const limits = hasStatements ? { ...filters, groupings: [] } : filters;
    const strategies = linked.strategies.items.flatMap((entry) =>
      entry.item.named && passes(entry, limits) ? entry.item : [],
    );
    const ties = strategies.map((strategy) => [...strategy.groupings, ...strategy.places]);
    return {
      source: 'strategies',
      regions: ties.flat(),
      isNationwide: strategies.some(isNationwide),
    };
  }
  const source = 'statements';
  if (groupings.length > 0) return { source, regions: groupings, isNationwide: false };
  const regions = new Set<RegionId>();
  forEachBit(statements, (index) => {
    const at = position(index);
    for (const { grouping } of groupingTiesAt(corpus, at)) regions.add(grouping);
    for (const { place } of placeTiesAt(corpus, at)) regions.add(place);
  });
  return { source, regions: [...regions], isNationwide: count > 0 && regions.size === 0 };
}

function isInside(atlas: Atlas, inner: RegionId, outer: RegionId): boolean {
  if (inner === outer) return false;
  const outerGrouping = atlas.grouping(outer);
  const innerPlace = atlas.place(inner);
  if (innerPlace && outerGrouping)
    return atlas.membershipIn(innerPlace.id, outerGrouping.id)?.extent === 'whole';
  if (innerPlace) return atlas.lineage(innerPlace.id).some(({ id }) => id === outer);
  const innerGrouping = atlas.grouping(inner);
  return (
    innerGrouping !== undefined &&
    outerGrouping !== undefined &&
    containsGrouping(atlas, outerGrouping.id, innerGrouping.id)
  );
}

function provincesOf(atlas: Atlas, region: RegionId): readonly Adcode[] {
  const grouping = atlas.grouping(region);
  if (grouping)
    return atlas.placesIn(grouping.id).filter((id) => atlas.place(id)?.level === 'province');
  const place = atlas.place(region);
  const province = place && atlas.lineage(place.id).at(-1);
  return province ? [province.id] : [];
}

/** Pure: derived from the report and the filters. */
export function reachOf(filterResult: FilterResult): FilterReach {
  const { atlas } = filterResult.linked;
  const { regions, ...rest } = tiesOf(filterResult);
  const known = [...new Set(regions)].filter((id) => atlas.region(id));
  return {
    regions: known.filter((inner) => !known.some((outer) => isInside(atlas, inner, outer))),
    provinces: [...new Set(known.flatMap((id) => provincesOf(atlas, id)))],
    ...rest,
  };
}
