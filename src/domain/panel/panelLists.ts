import { filterByBits } from '../corpus/bits.ts';
import { type Position, targetOf, valuesAt } from '../corpus/columns.ts';
import { groupingTiesAt } from '../corpus/corpus.ts';
import { type LinkedReport, sizeOf } from '../filters/filter.ts';
import { passes } from '../filters/strategyFilter.ts';
import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import { memoize } from '../memoize.ts';
import type { Grouping, Place } from '../regions/region.ts';
import type { Strategy, StrategyType } from '../report/report.ts';
import type { FilterResult, ViewModel } from '../view/viewModel.ts';
import { countsAt, ownCount } from '../view/viewModel.ts';
import type { Relation, RelationCounts, Touch } from '../corpus/touch.ts';
import { RELATIONS, strongest } from '../corpus/touch.ts';
import type { Filters } from '../view/view.ts';

export interface FilteredStatements {
  readonly statements: Uint32Array;
  readonly hidden: number;
}

export interface RelationList extends FilteredStatements {
  readonly relation: Relation;
}

export function filterStatements(
  { filterResult }: Pick<ViewModel, 'filterResult'>,
  all: Uint32Array,
): FilteredStatements {
  const statements =
    filterResult.count === sizeOf(filterResult.linked)
      ? all
      : filterByBits(all, filterResult.statements);
  return { statements, hidden: all.length - statements.length };
}

/** Leaves out relations without any statement. */
export function statementsAt(
  viewModel: Pick<ViewModel, 'linked' | 'filterResult'>,
  region: RegionId,
): readonly RelationList[] {
  const all = viewModel.linked.statements.at(region);
  return RELATIONS.filter((relation) => all[relation].length > 0).map((relation) => ({
    relation,
    ...filterStatements(viewModel, all[relation]),
  }));
}

/** The groupings through which a statement touches a region without being inside it. */
export function reachingGroupings(
  { corpus, statements }: LinkedReport,
  at: Position,
  region: RegionId,
): readonly GroupingId[] {
  const reaching = statements.groupingsReaching(region);
  return groupingTiesAt(corpus, at)
    .map(({ grouping }) => grouping)
    .filter((id) => reaching.has(id));
}

export interface Filtered<Item> {
  readonly items: readonly Item[];
  readonly hidden: number;
}

export interface RelatedStrategy {
  readonly strategy: Strategy;
  readonly relation: Relation;
}

export interface StrategiesOfType {
  readonly type: StrategyType;
  readonly strategies: readonly RelatedStrategy[];
}

function rank({ strategy, relation }: RelatedStrategy): number {
  return (strategy.named ? 0 : RELATIONS.length) + RELATIONS.indexOf(relation);
}

/** Named strategies come first, then strong relations. Filters of bodies and voices do not apply. */
export function strategiesAt(
  { linked, filterResult }: Pick<ViewModel, 'linked' | 'filterResult'>,
  region: RegionId,
): Filtered<StrategiesOfType> {
  const strategiesOf =
    strategiesByFilter.get(filterResult) ??
    memoize((id: RegionId) => findStrategies(linked, filterResult.filters, id));
  strategiesByFilter.set(filterResult, strategiesOf);
  return strategiesOf(region);
}

/** The strategies in the lists of {@link strategiesAt}. */
export function countStrategiesAt(
  viewModel: Pick<ViewModel, 'linked' | 'filterResult'>,
  region: RegionId,
): number {
  return strategiesAt(viewModel, region).items.reduce(
    (sum, { strategies }) => sum + strategies.length,
    0,
  );
}

/** The strategies that pass the filters and name no region; no list of a region has them. */
export function countNationwideStrategies({
  linked,
  filterResult,
}: Pick<ViewModel, 'linked' | 'filterResult'>): number {
  return linked.strategies.items.filter(
    (entry) => entry.regions.size === 0 && passes(entry, filterResult.filters),
  ).length;
}

/** Cached, because a panel uses them twice: for their number in its header, and for the list. */
const strategiesByFilter = new WeakMap<
  FilterResult,
  (region: RegionId) => Filtered<StrategiesOfType>
>();

function findStrategies(
  linked: LinkedReport,
  filters: Filters,
  region: RegionId,
): Filtered<StrategiesOfType> {
  const all = linked.strategies.at(region);
  const passing = all.filter((entry) => passes(entry, filters));
  const related = passing.map(({ item, regions }): RelatedStrategy => {
    const touches: readonly Touch[] = regions.get(region) ?? [];
    return { strategy: item, relation: strongest(touches) };
  });
  const items = linked.report.types
    .map((type) => ({
      type,
      strategies: related
        .filter(({ strategy }) => strategy.type === type.id)
        .sort((a, b) => rank(a) - rank(b)),
    }))
    .filter(({ strategies }) => strategies.length > 0);
  return { items, hidden: all.length - passing.length };
}

/** In the order of the statements. */
export function groupingsInSameStatements(
  linked: LinkedReport,
  id: GroupingId,
): readonly GroupingId[] {
  const { columns } = linked.corpus;
  const found = new Set<number>();
  for (const at of linked.statements.at(id).direct)
    for (const tie of valuesAt(columns.groupings, at)) found.add(targetOf(tie));
  return [...found]
    .flatMap((index) => columns.groupingIds[index] ?? [])
    .filter((other) => other !== id);
}

/** With its statements that pass the filters. */
export interface InnerPlace {
  readonly place: Place;
  readonly counts: RelationCounts;
}

/** With and without statements of their own. */
export function innerPlaces(
  viewModel: ViewModel,
  id: Adcode,
): {
  readonly withStatements: readonly InnerPlace[];
  readonly withoutStatements: readonly Place[];
} {
  const inner = viewModel.linked.atlas
    .childrenOf(id)
    .map((place) => ({ place, counts: countsAt(viewModel, place.id) }));
  return {
    withStatements: inner
      .filter(({ counts }) => ownCount(counts) > 0)
      .sort((a, b) => ownCount(b.counts) - ownCount(a.counts)),
    withoutStatements: inner
      .filter(({ counts }) => ownCount(counts) === 0)
      .map(({ place }) => place),
  };
}

/** The nearest division around `id` with a row of its own in `grouping`. */
export function membershipSource(
  linked: LinkedReport,
  id: Adcode,
  grouping: GroupingId,
): Place | undefined {
  return linked.atlas
    .lineage(id)
    .slice(1)
    .find((outer) => linked.atlas.membershipIn(outer.id, grouping)?.via === 'self');
}

export interface MembershipNotes {
  /** Shared by all members; null where there is none. */
  readonly commonNote: Bilingual | null;
  /** Only where they differ. */
  readonly partialNotes: readonly { readonly place: Adcode; readonly note: Bilingual }[];
}

export function membershipOf({ members }: Grouping): MembershipNotes {
  const [first = null] = members.map(({ note }) => note);
  const isSameForAll = members.every(({ note }) => note?.en === first?.en);
  return {
    commonNote: isSameForAll ? first : null,
    partialNotes: isSameForAll
      ? []
      : members.flatMap(({ place, partial, note }) => (partial && note ? { place, note } : [])),
  };
}
