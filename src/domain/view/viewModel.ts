import type { Atlas } from '../regions/atlas.ts';
import type { Bits } from '../corpus/bits.ts';
import { markerTableOf, type MarkerTable } from '../corpus/markerTable.ts';
import { tiesOfSpeaker } from '../corpus/speakerSets.ts';
import type { StatementFilter, LinkedReport } from '../filters/filter.ts';
import { isFiltered } from '../filters/filter.ts';
import type { Adcode, RegionId } from '../ids.ts';
import { memoize, once } from '../memoize.ts';
import type { RelationCounts } from '../corpus/touch.ts';
import { total, touchesOf } from '../corpus/touch.ts';
import type { Filters, Selection, ViewState } from './view.ts';

/** The same object while report and filters are the same. */
export interface FilterResult {
  readonly linked: LinkedReport;
  readonly filters: Filters;
  readonly statements: Bits;
  readonly count: number;
  /** Derived at the first call. */
  readonly at: (region: RegionId) => RelationCounts;
  /** By place and type, derived at the first call. */
  readonly markers: () => MarkerTable;
  /** Null without a filter. */
  readonly highlighted: ReadonlySet<Adcode> | null;
}

export interface ViewModel {
  readonly linked: LinkedReport;
  readonly view: ViewState;
  readonly filterResult: FilterResult;
  /** The others are faded; null where no place is faded. */
  readonly highlighted: ReadonlySet<Adcode> | null;
}

function placesAmong(atlas: Atlas, regions: Iterable<RegionId>): ReadonlySet<Adcode> {
  return new Set([...regions].flatMap((id) => atlas.place(id)?.id ?? []));
}

/** Null for a single place, and where the selection concerns the whole country. */
export function placesOfSelection(
  linked: LinkedReport,
  selection: Selection,
): ReadonlySet<Adcode> | null {
  const { atlas } = linked;
  switch (selection.kind) {
    case 'region': {
      const grouping = atlas.grouping(selection.id);
      return grouping ? new Set(atlas.placesIn(grouping.id)) : null;
    }
    case 'strategy': {
      const strategy = linked.strategy(selection.id);
      if (!strategy) return null;
      const highlighted = placesAmong(atlas, touchesOf(atlas, strategy).keys());
      return highlighted.size > 0 ? highlighted : null;
    }
    case 'speaker': {
      const highlighted = placesAmong(
        atlas,
        touchesOf(atlas, tiesOfSpeaker(linked, selection.id)).keys(),
      );
      return highlighted.size > 0 ? highlighted : null;
    }
  }
}

function intersection(
  a: ReadonlySet<Adcode> | null,
  b: ReadonlySet<Adcode> | null,
): ReadonlySet<Adcode> | null {
  if (a === null) return b;
  if (b === null) return a;
  return new Set([...a].filter((id) => b.has(id)));
}

/** Pure: the same inputs give an equal result. */
export function deriveFilterResult(
  linked: LinkedReport,
  filter: StatementFilter,
  filters: Filters,
): FilterResult {
  const statements = filter.matching(filters);
  const at = memoize((region: RegionId) => linked.statements.countsAt(region, statements));
  const touched = () => linked.atlas.places.filter(({ id }) => total(at(id)) > 0);
  return {
    linked,
    filters,
    statements,
    count: filter.count(filters),
    at,
    markers: once(() => markerTableOf(linked.corpus, statements, filters.types)),
    highlighted: isFiltered(filters) ? new Set(touched().map(({ id }) => id)) : null,
  };
}

export function viewModelOf(filterResult: FilterResult, view: ViewState): ViewModel {
  const { linked } = filterResult;
  const bySelection = view.selection ? placesOfSelection(linked, view.selection) : null;
  return {
    linked,
    view,
    filterResult,
    highlighted: intersection(bySelection, filterResult.highlighted),
  };
}

/** Derives what `view` shows. Pure: the same inputs give an equal result. @internal for tests */
export function deriveViewModel(
  linked: LinkedReport,
  filter: StatementFilter,
  view: ViewState,
): ViewModel {
  return viewModelOf(deriveFilterResult(linked, filter, view.filters), view);
}

export function countsAt(
  { filterResult }: Pick<ViewModel, 'filterResult'>,
  region: RegionId,
): RelationCounts {
  return filterResult.at(region);
}

/** All except those that touch the region only through a grouping. */
export function ownCount(counts: RelationCounts): number {
  return total(counts) - counts.through;
}
