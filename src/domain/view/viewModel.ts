import type { Atlas } from '../regions/atlas.ts';
import type { Bits } from '../corpus/bits.ts';
import { markerTableOf, type MarkerTable } from '../corpus/markerTable.ts';
import { tiesOfSpeaker } from '../corpus/speakerSets.ts';
import type { StatementFilter, LinkedReport } from '../filters/filter.ts';
import { isFiltered } from '../filters/filter.ts';
import type { Adcode, RegionId } from '../ids.ts';
import type { RelationCounts } from '../corpus/touch.ts';
import { total, touchesOf } from '../corpus/touch.ts';
import type { Filters, Selection, ViewState } from './view.ts';

/** What the filters leave of a report: the same object as long as report and filters stay the same. */
export interface FilterResult {
  readonly linked: LinkedReport;
  readonly filters: Filters;
  /** The statements that pass. */
  readonly statements: Bits;
  /** How many they are. */
  readonly count: number;
  /** The counts of one region; worked out when first asked for. */
  readonly at: (region: RegionId) => RelationCounts;
  /** The markers' counts by place and type; worked out when first asked for. */
  readonly markers: () => MarkerTable;
  /** The places with statements that pass; null without a filter, when no place stands out. */
  readonly highlighted: ReadonlySet<Adcode> | null;
}

/** What a view shows of a report, with the inputs that produced it: map, legend, lists and panel all read this. */
export interface ViewModel {
  readonly linked: LinkedReport;
  readonly view: ViewState;
  readonly filterResult: FilterResult;
  /** The places to stand out; null when nothing asks for it. The others fade. */
  readonly highlighted: ReadonlySet<Adcode> | null;
}

function placesAmong(atlas: Atlas, regions: Iterable<RegionId>): ReadonlySet<Adcode> {
  return new Set([...regions].flatMap((id) => atlas.place(id)?.id ?? []));
}

/** The places a selection lights up; null for a single place and for what concerns the whole country. */
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

/** Derives what `filters` leave of a report. Pure: the same inputs give an equal result. */
export function deriveFilterResult(
  linked: LinkedReport,
  filter: StatementFilter,
  filters: Filters,
): FilterResult {
  const statements = filter.matching(filters);
  const counts = new Map<RegionId, RelationCounts>();
  const at = (region: RegionId): RelationCounts => {
    const known = counts.get(region);
    if (known) return known;
    const found = linked.statements.countsAt(region, statements);
    counts.set(region, found);
    return found;
  };
  let table: MarkerTable | null = null;
  const touched = () => linked.atlas.places.filter(({ id }) => total(at(id)) > 0);
  return {
    linked,
    filters,
    statements,
    count: filter.count(filters),
    at,
    markers: () => {
      table ??= markerTableOf(linked.corpus, statements, filters.types);
      return table;
    },
    highlighted: isFiltered(filters) ? new Set(touched().map(({ id }) => id)) : null,
  };
}

/** What `view` shows, where its filters leave `passing`. */
export function viewModelOf(filterResult: FilterResult, view: ViewState): ViewModel {
  const { linked } = filterResult;
  const bySelection = view.selection ? placesOfSelection(linked, view.selection) : null;
  return {
    linked,
    view,
    filterResult: filterResult,
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

/** The statements made in a region or about it, those that only reach it through a grouping left out. */
export function ownCount(counts: RelationCounts): number {
  return total(counts) - counts.through;
}
