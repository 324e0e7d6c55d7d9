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

/** The statements that pass the filters. The object is the same while report and filters are the same. */
export interface FilterResult {
  readonly linked: LinkedReport;
  readonly filters: Filters;
  /** The statements that pass. */
  readonly statements: Bits;
  /** The number of statements that pass. */
  readonly count: number;
  /** The counts of one region, derived at the first call. */
  readonly at: (region: RegionId) => RelationCounts;
  /** The counts of the markers by place and type, derived at the first call. */
  readonly markers: () => MarkerTable;
  /** The places with statements that pass; null without a filter. */
  readonly highlighted: ReadonlySet<Adcode> | null;
}

/** What a view shows of a report, with its inputs. Map, legend, lists and panel use it. */
export interface ViewModel {
  readonly linked: LinkedReport;
  readonly view: ViewState;
  readonly filterResult: FilterResult;
  /** The places at full strength; the others are faded. Null where no place is faded. */
  readonly highlighted: ReadonlySet<Adcode> | null;
}

function placesAmong(atlas: Atlas, regions: Iterable<RegionId>): ReadonlySet<Adcode> {
  return new Set([...regions].flatMap((id) => atlas.place(id)?.id ?? []));
}

/** The places that a selection highlights; null for a single place, and where it concerns the whole country. */
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

/** Derives the statements that pass `filters`. Pure: the same inputs give an equal result. */
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

/** Derives what `view` shows from the result of its filters. */
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

/** The counts of one region under the present filters. */
export function countsAt(
  { filterResult }: Pick<ViewModel, 'filterResult'>,
  region: RegionId,
): RelationCounts {
  return filterResult.at(region);
}

/** The number of a region's own statements: all except those that touch it only through a grouping. */
export function ownCount(counts: RelationCounts): number {
  return total(counts) - counts.through;
}
