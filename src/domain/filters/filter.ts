import type { Atlas } from '../regions/atlas.ts';
import { type Corpus, corpusOf } from '../corpus/corpus.ts';
import { type Bits, countBits, intersection, union } from '../corpus/bits.ts';
import { withCountyTouches } from '../corpus/countyTouches.ts';
import { createFacetSets } from '../corpus/facetSets.ts';
import { createStatementIndex, type StatementIndex } from '../corpus/statementIndex.ts';
import type { SpeakerId, StrategyId } from '../ids.ts';
import { once } from '../memoize.ts';
import type { Report, ReportFrame, Speaker, Strategy } from '../report/report.ts';
import type { TouchIndex } from '../corpus/touch.ts';
import { createTouchIndex } from '../corpus/touch.ts';
import type { FilterDimension, Filters } from '../view/view.ts';
import { FILTER_DIMENSIONS, NO_FILTERS } from '../view/view.ts';
import { passesAlone } from './strategyFilter.ts';

/** With the indexes that filters, counts and panels use. */
export interface LinkedReport {
  readonly report: ReportFrame;
  readonly corpus: Corpus;
  readonly atlas: Atlas;
  readonly statements: StatementIndex;
  readonly strategies: TouchIndex<Strategy>;
  strategy(id: StrategyId): Strategy | undefined;
  speaker(id: SpeakerId): Speaker | undefined;
}

function byId<Id extends string, Item extends { readonly id: Id }>(items: readonly Item[]) {
  // A long report has many speakers: the table is made at the first lookup.
  const table = once(() => new Map<string, Item>(items.map((item) => [item.id, item])));
  return (id: Id): Item | undefined => table().get(id);
}

export function linkCorpus(corpus: Corpus, atlas: Atlas): LinkedReport {
  const { frame } = corpus;
  return {
    report: frame,
    corpus,
    atlas,
    statements: createStatementIndex(atlas, corpus.columns),
    strategies: withCountyTouches(
      createTouchIndex(atlas, frame.strategies, (strategy) => strategy),
      atlas,
    ),
    strategy: byId(frame.strategies),
    speaker: byId(corpus.speakers),
  };
}

/** {@link linkCorpus} for a report whose texts are all loaded. @internal for tests and the benchmark */
export function linkReport(report: Report, atlas: Atlas): LinkedReport {
  return linkCorpus(corpusOf(report), atlas);
}

/** The number of statements of a report. */
export function sizeOf({ corpus }: Pick<LinkedReport, 'corpus'>): number {
  return corpus.columns.size;
}

/**
 * Whether statements are counted: not in a report without any, nor where the filters leave only such reports of
 * those that are shown together.
 */
export function countsStatements(
  { corpus }: Pick<LinkedReport, 'corpus'>,
  filters: Filters,
): boolean {
  const { members } = corpus;
  if (!members || filters.reports.length === 0) return corpus.columns.size > 0;
  return members.some(
    ({ corpus: { frame, columns } }) => columns.size > 0 && filters.reports.includes(frame.id),
  );
}

/** What filters count: all statements, or all strategies where no statements are counted. */
export function totalOf(linked: Pick<LinkedReport, 'corpus' | 'report'>, filters: Filters): number {
  return countsStatements(linked, filters)
    ? linked.corpus.columns.size
    : linked.report.strategies.length;
}

export interface StatementFilter {
  /** For recent filters it returns the same set. */
  readonly matching: (filters: Filters) => Bits;
  /** Of the strategies where no statements are counted. */
  readonly count: (filters: Filters) => number;
}

/** Several components filter for the same view. */
const MAX_CACHED_RESULTS = 64;

/** The set of a filter value is made once. */
export function createStatementFilter(linked: LinkedReport): StatementFilter {
  const size = sizeOf(linked);
  const setsOf = createFacetSets(linked.corpus, linked.statements);
  const results = new Map<string, { readonly bits: Bits; count: number | null }>();
  const find = (filters: Filters) => {
    const key = FILTER_DIMENSIONS.map((dimension) => [...filters[dimension]].sort().join()).join(
      ';',
    );
    const cached = results.get(key);
    if (cached) return cached;
    const usedDimensions = FILTER_DIMENSIONS.filter((dimension) => filters[dimension].length > 0);
    const unions = usedDimensions.map((dimension) => union(setsOf(dimension, filters), size));
    const found = { bits: intersection(unions, size), count: null };
    const [oldest] = results.keys();
    if (results.size >= MAX_CACHED_RESULTS && oldest !== undefined) results.delete(oldest);
    results.set(key, found);
    return found;
  };
  return {
    matching: (filters) => find(filters).bits,
    count: (filters) => {
      const found = find(filters);
      found.count ??= countsStatements(linked, filters)
        ? countBits(found.bits)
        : linked.strategies.items.filter((entry) => passesAlone(entry, filters)).length;
      return found.count;
    },
  };
}

export function isFiltered(filters: Filters): boolean {
  return FILTER_DIMENSIONS.some((dimension) => filters[dimension].length > 0);
}

/** Adds the value to those of its dimension, or removes it. */
export function toggle<Dimension extends FilterDimension>(
  filters: Filters,
  dimension: Dimension,
  value: Filters[Dimension][number],
): Filters {
  const values: readonly Filters[Dimension][number][] = filters[dimension];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { ...filters, [dimension]: next };
}

export function relax(filters: Filters, dimension: FilterDimension | 'all'): Filters {
  return dimension === 'all' ? NO_FILTERS : { ...filters, [dimension]: [] };
}

/** A dimension, and how many statements would be shown without its filter. */
export interface FilterRelaxation {
  readonly dimension: FilterDimension;
  readonly count: number;
}

/** The dimensions that would give statements when cleared, most statements first. */
export function filterRelaxations(
  filter: StatementFilter,
  filters: Filters,
): readonly FilterRelaxation[] {
  return FILTER_DIMENSIONS.filter((dimension) => filters[dimension].length > 0)
    .map((dimension) => ({
      dimension,
      count: filter.count(relax(filters, dimension)),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
