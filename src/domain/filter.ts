import type { Atlas } from './atlas.ts';
import type { RegionId, SectionId, StrategyId, StrategyTypeId } from './ids.ts';
import type { Body, Report, Speaker, Statement, Strategy } from './report.ts';
import type { TouchIndex } from './touch.ts';
import { createTouchIndex } from './touch.ts';
import type { FilterDimension, Filters, Voice } from './view.ts';
import { FILTER_DIMENSIONS, NO_FILTERS } from './view.ts';

/** A report with its links made: what the filters, the counts and the panels look things up in. */
export interface LinkedReport {
  readonly report: Report;
  readonly atlas: Atlas;
  readonly statements: TouchIndex<Statement>;
  readonly strategies: TouchIndex<Strategy>;
  strategy(id: StrategyId): Strategy | undefined;
  speakerOf(statement: Statement): Speaker | undefined;
  /** The types of a statement's strategies, the first strategy's first, each once. */
  typesOf(statement: Statement): readonly StrategyTypeId[];
}

/** Links a report to the regions it speaks of. */
export function linkReport(report: Report, atlas: Atlas): LinkedReport {
  const strategies = new Map(report.strategies.map((strategy) => [strategy.id, strategy]));
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const types = new Map(
    report.statements.map((statement) => [
      statement.id,
      [...new Set(statement.strategies.flatMap((id) => strategies.get(id)?.type ?? []))],
    ]),
  );
  return {
    report,
    atlas,
    statements: createTouchIndex(atlas, report.statements, ({ places, groupings }) => ({
      places: places.map((tie) => tie.place),
      groupings: groupings.map((tie) => tie.grouping),
    })),
    strategies: createTouchIndex(atlas, report.strategies, (strategy) => strategy),
    strategy: (id) => strategies.get(id),
    speakerOf: (statement) => speakers.get(statement.speaker),
    typesOf: (statement) => types.get(statement.id) ?? [],
  };
}

/** The values of a statement in each filter dimension. */
interface Facets {
  readonly types: readonly StrategyTypeId[];
  readonly sections: readonly SectionId[];
  readonly bodies: readonly Body[];
  readonly voices: readonly Voice[];
  readonly groupings: ReadonlySet<RegionId>;
}

function voicesOf(statement: Statement): readonly Voice[] {
  const kinds = new Set(statement.parts.map((part) => part.kind));
  return (['direct', 'reported'] as const).filter((voice) => kinds.has(voice));
}

function facetsOf(linked: LinkedReport): readonly (readonly [Statement, Facets])[] {
  return linked.statements.items.map(({ item, regions }) => {
    const body = linked.speakerOf(item)?.body;
    return [
      item,
      {
        types: linked.typesOf(item),
        sections: item.section === null ? [] : [item.section],
        bodies: body === undefined ? [] : [body],
        voices: voicesOf(item),
        groupings: new Set(regions.keys()),
      },
    ];
  });
}

function passes<Value>(wanted: readonly Value[], has: (value: Value) => boolean): boolean {
  return wanted.length === 0 || wanted.some(has);
}

function matches(facets: Facets, filters: Filters): boolean {
  return (
    passes(filters.types, (value) => facets.types.includes(value)) &&
    passes(filters.sections, (value) => facets.sections.includes(value)) &&
    passes(filters.bodies, (value) => facets.bodies.includes(value)) &&
    passes(filters.voices, (value) => facets.voices.includes(value)) &&
    passes(filters.groupings, (value) => facets.groupings.has(value))
  );
}

/** Filters the statements of one report. */
export interface StatementFilter {
  /** The statements that pass, in the report's order. */
  readonly matching: (filters: Filters) => readonly Statement[];
}

/** Prepares `linked` for filtering; the facets are computed once. */
export function createStatementFilter(linked: LinkedReport): StatementFilter {
  const facets = facetsOf(linked);
  return {
    matching: (filters) =>
      facets.filter(([, facet]) => matches(facet, filters)).map(([item]) => item),
  };
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return FILTER_DIMENSIONS.some((dimension) => filters[dimension].length > 0);
}

/** `filters` with `value` alone in its dimension, or without it where it already stood alone. */
export function pickOnly<Dimension extends FilterDimension>(
  filters: Filters,
  dimension: Dimension,
  value: Filters[Dimension][number],
): Filters {
  const [only, ...others] = filters[dimension];
  const alone = only === value && others.length === 0;
  return { ...filters, [dimension]: alone ? [] : [value] };
}

/** `filters` with `value` added to its dimension, or taken out where it stood. */
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

/** `filters` without one dimension, or without all. */
export function loosen(filters: Filters, dimension: FilterDimension | 'all'): Filters {
  return dimension === 'all' ? NO_FILTERS : { ...filters, [dimension]: [] };
}

/** A filter whose removal would bring statements back, and how many. */
export interface Loosening {
  readonly dimension: FilterDimension;
  readonly count: number;
}

/** For a filter that leaves nothing: which single dimensions to drop, most statements first. */
export function loosenings(filter: StatementFilter, filters: Filters): readonly Loosening[] {
  return FILTER_DIMENSIONS.filter((dimension) => filters[dimension].length > 0)
    .map((dimension) => ({
      dimension,
      count: filter.matching(loosen(filters, dimension)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
