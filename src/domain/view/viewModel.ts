import type { Atlas } from '../regions/atlas.ts';
import { type Bits, bitsOf, countBits, intersection as commonBits } from '../corpus/bits.ts';
import { markerTableOf, type MarkerTable } from '../corpus/markerTable.ts';
import { statementsOfSpeaker, statementsOfStrategy, tiesOfSpeaker } from '../corpus/speakerSets.ts';
import type { StatementFilter, LinkedReport } from '../filters/filter.ts';
import { countsStatements, isFiltered } from '../filters/filter.ts';
import { passes, passesAlone, type PlacedStrategy } from '../filters/strategyFilter.ts';
import type { Adcode, RegionId } from '../ids.ts';
import type { IndicatorTable } from '../indicators/indicator.ts';
import { memoize, once } from '../memoize.ts';
import type { RelationCounts } from '../corpus/touch.ts';
import { total, touchesOf } from '../corpus/touch.ts';
import type { Place } from '../regions/region.ts';
import type { Strategy } from '../report/report.ts';
import { type Filters, NO_FILTERS, type Selection, type ViewState } from './view.ts';

/** The same object while report and filters are the same. */
export interface FilterResult {
  readonly linked: LinkedReport;
  readonly filters: Filters;
  readonly statements: Bits;
  /** Of the statements; in a report without statements, of the strategies. */
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
  /** What the map draws: of the statements that pass the filters, those of a selected strategy or speaker. */
  readonly painted: FilterResult;
  /** The others are faded; null where no place is faded. */
  readonly highlighted: ReadonlySet<Adcode> | null;
  /** The report of `view.compare`, once it has loaded. */
  readonly compared: LinkedReport | null;
  /** Once they have loaded, if the map shows one. */
  readonly indicators: IndicatorTable | null;
}

/** What a view uses besides its own report, once it has loaded. */
export type Companions = Pick<ViewModel, 'compared' | 'indicators'>;

const NO_COMPANIONS: Companions = { compared: null, indicators: null };

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

/** As {@link placesOfSelection}; with regions side by side, these and all places in them. */
export function placesOfView(
  linked: LinkedReport,
  { selection, beside }: Pick<ViewState, 'selection' | 'beside'>,
): ReadonlySet<Adcode> | null {
  if (selection?.kind !== 'region' || beside.length === 0)
    return selection && placesOfSelection(linked, selection);
  const { atlas } = linked;
  const compared = new Set<RegionId>([selection.id, ...beside]);
  const grouped = [...compared].flatMap((id) => atlas.grouping(id)?.id ?? []);
  const members = new Set(grouped.flatMap((id) => atlas.placesIn(id)));
  const isShown = ({ id }: Place) =>
    members.has(id) || atlas.lineage(id).some((outer) => compared.has(outer.id));
  return new Set(atlas.places.filter(isShown).map(({ id }) => id));
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
  return resultOf(linked, filters, filter.matching(filters), filter.count(filters));
}

function resultOf(
  linked: LinkedReport,
  filters: Filters,
  statements: Bits,
  count: number,
): FilterResult {
  const at = memoize((region: RegionId) => linked.statements.countsAt(region, statements));
  const typesApply = typesApplyAt(linked, filters);
  const isConcerned = ({ id }: Place) => total(at(id)) > 0 || typesApply(id);
  return {
    linked,
    filters,
    statements,
    count,
    at,
    markers: once(() => markerTableOf(linked.corpus, statements, filters.types)),
    highlighted: isFiltered(filters)
      ? new Set(linked.atlas.places.filter(isConcerned).map(({ id }) => id))
      : null,
  };
}

/**
 * Answers for one place after another whether a named strategy of the filtered types applies there; in a
 * report without statements, whether a strategy does that passes all filters.
 */
function typesApplyAt(linked: LinkedReport, filters: Filters): (place: Adcode) => boolean {
  const { strategies, atlas } = linked;
  const { types, groupings, reports } = filters;
  const hasStatements = countsStatements(linked, filters);
  if (hasStatements && types.length === 0) return () => false;
  const isFitting = (entry: PlacedStrategy) =>
    entry.item.named &&
    (hasStatements
      ? types.includes(entry.item.type) && passes(entry, { ...NO_FILTERS, reports })
      : passesAlone(entry, filters));
  const everywhere = strategies.items.some((entry) => isFitting(entry) && isNationwide(entry.item));
  const within = new Set(groupings.flatMap((id) => atlas.placesIn(id)));
  return (place) =>
    (groupings.length === 0 || within.has(place)) &&
    (everywhere || strategies.at(place).some(isFitting));
}

/** A strategy that names no region applies to the whole country. */
export function isNationwide({ places, groupings }: Strategy): boolean {
  return places.length + groupings.length === 0;
}

const paintedResults = new WeakMap<FilterResult, { id: string; result: FilterResult }>();

/** The same object for the same filters and selection. */
function paintedResult(filterResult: FilterResult, selection: Selection | null): FilterResult {
  if (selection === null || selection.kind === 'region') return filterResult;
  const { linked, filters, statements } = filterResult;
  const { id, kind } = selection;
  const known = paintedResults.get(filterResult);
  if (known?.id === id) return known.result;
  const own =
    kind === 'strategy' ? statementsOfStrategy(linked, id) : statementsOfSpeaker(linked, id);
  const { size } = linked.corpus.columns;
  const both = commonBits([statements, bitsOf(own, size)], size);
  const result = resultOf(linked, filters, both, countBits(both));
  paintedResults.set(filterResult, { id, result });
  return result;
}

export function viewModelOf(
  filterResult: FilterResult,
  view: ViewState,
  companions: Companions = NO_COMPANIONS,
): ViewModel {
  const { linked } = filterResult;
  const bySelection = placesOfView(linked, view);
  return {
    linked,
    view,
    filterResult,
    painted: paintedResult(filterResult, view.selection),
    highlighted: intersection(bySelection, filterResult.highlighted),
    ...companions,
  };
}

/** Derives what `view` shows. Pure: the same inputs give an equal result. */
export function deriveViewModel(
  linked: LinkedReport,
  filter: StatementFilter,
  view: ViewState,
  companions: Companions = NO_COMPANIONS,
): ViewModel {
  return viewModelOf(deriveFilterResult(linked, filter, view.filters), view, companions);
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
