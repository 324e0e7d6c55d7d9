import { allBits } from '../corpus/bits.ts';
import type { RelationCounts } from '../corpus/touch.ts';
import { typesOfStatements } from '../corpus/statementTypes.ts';
import { type LinkedReport, sizeOf } from '../filters/filter.ts';
import type { RegionId, SpeakerId, StrategyId, StrategyTypeId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Region } from '../regions/region.ts';
import type { Speaker, Strategy } from '../report/report.ts';
import { ownCount } from '../view/viewModel.ts';
import { keysOfName, keysOfSpeaker } from './matchKeys.ts';
import { type Match, matchItems } from './matchItems.ts';

export const CHANGES = ['new', 'gone', 'louder', 'quieter', 'same'] as const;
export type Change = (typeof CHANGES)[number];

export interface Pair<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What decides. `strategies`: one of the two reports has no statements. */
export type Basis = 'statements' | 'strategies';

/**
 * Louder or quieter by the number alone; the share of all of its report is said beside it, since reports differ
 * in length. New and gone: a region without any, anything else that the report does not list.
 */
export interface Difference {
  /** As in the later report, where it has it. */
  readonly name: Bilingual;
  readonly before: number;
  readonly after: number;
  /** From 0 to 1; null for an empty report. */
  readonly shares: Pair<number | null>;
  readonly change: Change;
}

/** `before` and `after` are its own statements, as the map counts them; through groupings in `relations` only. */
export interface RegionDifference extends Difference {
  readonly id: RegionId;
  readonly relations: Pair<RelationCounts>;
  /** Named strategies that apply there, each once. */
  readonly strategies: Pair<number>;
}

/** Of something that the reports list; its id is null in a report without it. */
export interface ListedDifference<Id> extends Difference {
  readonly ids: Pair<Id | null>;
}

export interface ReportDifference {
  readonly basis: Basis;
  /** All statements of each report, or all its named strategies. */
  readonly sizes: Pair<number>;
  /** Provinces, cities and groupings, in the order of the atlas. */
  readonly regions: readonly RegionDifference[];
  readonly strategies: readonly ListedDifference<StrategyId>[];
  readonly types: readonly ListedDifference<StrategyTypeId>[];
  /** Empty where strategies decide. */
  readonly speakers: readonly ListedDifference<SpeakerId>[];
}

const namedOf = ({ report }: LinkedReport): readonly Strategy[] =>
  report.strategies.filter(({ named }) => named);

/** @param isIn whether each report has it */
function differenceOf(
  name: Bilingual,
  { before, after }: Pair<number>,
  isIn: Pair<boolean>,
  sizes: Pair<number>,
): Difference {
  const shareOf = (count: number, size: number) => (size === 0 ? null : count / size);
  const changeOf = (): Change => {
    if (isIn.before !== isIn.after) return isIn.after ? 'new' : 'gone';
    if (before === after) return 'same';
    return after > before ? 'louder' : 'quieter';
  };
  const shares = { before: shareOf(before, sizes.before), after: shareOf(after, sizes.after) };
  return { name, before, after, shares, change: changeOf() };
}

interface Scale {
  readonly basis: Basis;
  readonly sizes: Pair<number>;
}

function scaleOf(before: LinkedReport, after: LinkedReport): Scale {
  const statements = { before: sizeOf(before), after: sizeOf(after) };
  if (statements.before > 0 && statements.after > 0)
    return { basis: 'statements', sizes: statements };
  return {
    basis: 'strategies',
    sizes: { before: namedOf(before).length, after: namedOf(after).length },
  };
}

/** Of any region, also a county. */
export function compareRegion(
  before: LinkedReport,
  after: LinkedReport,
  { id, short }: Region,
): RegionDifference {
  const { basis, sizes } = scaleOf(before, after);
  const relationsIn = (linked: LinkedReport) =>
    linked.statements.countsAt(id, allBits(sizeOf(linked)));
  const strategiesIn = ({ strategies: index }: LinkedReport) =>
    index.at(id).filter(({ item }) => item.named).length;
  const relations = { before: relationsIn(before), after: relationsIn(after) };
  const strategies = { before: strategiesIn(before), after: strategiesIn(after) };
  const counts =
    basis === 'strategies'
      ? strategies
      : { before: ownCount(relations.before), after: ownCount(relations.after) };
  const isIn = { before: counts.before > 0, after: counts.after > 0 };
  return { id, relations, strategies, ...differenceOf(short, counts, isIn, sizes) };
}

/** The number of statements of each thing that a report lists, by its number from 1. */
function countNumbers(numbers: ArrayLike<number>, size: number): Uint32Array {
  const counts = new Uint32Array(size + 1);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/** Each statement once, although a statement may name a strategy twice. */
function statementsByStrategy({ corpus, report }: LinkedReport): Uint32Array {
  const { starts, values } = corpus.columns.strategies;
  const each: number[] = [];
  for (let at = 0; at < corpus.columns.size; at += 1)
    each.push(...new Set(values.subarray(starts[at] ?? 0, starts[at + 1] ?? 0)));
  return countNumbers(each, report.strategies.length);
}

interface Listing<Id extends string, Item> {
  readonly itemsOf: (linked: LinkedReport) => readonly (Item & { readonly id: Id })[];
  /** How often each one occurs, in the order of the items. */
  readonly countsOf: (linked: LinkedReport) => ArrayLike<number>;
  readonly nameOf: (item: Item) => Bilingual;
  readonly keysOf: (item: Item) => readonly string[];
}

function compareListed<Id extends string, Item>(
  before: LinkedReport,
  after: LinkedReport,
  { itemsOf, countsOf, nameOf, keysOf }: Listing<Id, Item>,
  sizes: Pair<number>,
): readonly ListedDifference<Id>[] {
  type Own = Item & { readonly id: Id };
  const counter = (linked: LinkedReport) => {
    const counts = countsOf(linked);
    const byItem = new Map(itemsOf(linked).map((item, index) => [item, counts[index] ?? 0]));
    return (item: Own | null) => (item === null ? 0 : (byItem.get(item) ?? 0));
  };
  const [countBefore, countAfter] = [counter(before), counter(after)];
  return matchItems<Own>(itemsOf(before), itemsOf(after), keysOf).flatMap(
    (match: Match<Own>): readonly ListedDifference<Id>[] => {
      const known = match.after ?? match.before;
      if (!known) return [];
      const counts = { before: countBefore(match.before), after: countAfter(match.after) };
      const isIn = { before: match.before !== null, after: match.after !== null };
      const ids = { before: match.before?.id ?? null, after: match.after?.id ?? null };
      return [{ ids, ...differenceOf(nameOf(known), counts, isIn, sizes) }];
    },
  );
}

/** Of a named strategy; those that a report does not name are not compared. */
function strategiesListing(basis: Basis): Listing<StrategyId, Strategy> {
  return {
    itemsOf: namedOf,
    countsOf: (linked) => {
      if (basis === 'strategies') return namedOf(linked).map(() => 1);
      const counts = statementsByStrategy(linked);
      return linked.report.strategies.flatMap(({ named }, index) =>
        named ? [counts[index + 1] ?? 0] : [],
      );
    },
    nameOf: ({ title }) => title,
    keysOf: ({ title }) => keysOfName(title),
  };
}

function typesListing(
  basis: Basis,
): Listing<StrategyTypeId, LinkedReport['report']['types'][number]> {
  return {
    itemsOf: ({ report }) => report.types,
    countsOf: (linked) => {
      const { types } = linked.report;
      if (basis === 'strategies')
        return types.map(({ id }) => namedOf(linked).filter(({ type }) => type === id).length);
      return countNumbers(typesOfStatements(linked.corpus).values, types.length).subarray(1);
    },
    nameOf: ({ name }) => name,
    keysOf: ({ name }) => keysOfName(name),
  };
}

const SPEAKERS: Listing<SpeakerId, Speaker> = {
  itemsOf: ({ corpus }) => corpus.speakers,
  countsOf: ({ corpus: { columns, speakers } }) =>
    countNumbers(columns.speakers, speakers.length).subarray(1),
  nameOf: ({ name }) => name,
  keysOf: keysOfSpeaker,
};

/**
 * What differs between an earlier and a later report, linked to the same atlas. Counts are numbers of statements;
 * where a report has none, numbers of strategies. Filters do not matter. Pure.
 */
export function compareReports(before: LinkedReport, after: LinkedReport): ReportDifference {
  const { atlas } = after;
  const scale = scaleOf(before, after);
  const { basis, sizes } = scale;
  const regions = [...atlas.places.filter(({ level }) => level !== 'county'), ...atlas.groupings];
  const speakers = basis === 'statements' ? compareListed(before, after, SPEAKERS, sizes) : [];
  return {
    basis,
    sizes,
    regions: regions.map((region) => compareRegion(before, after, region)),
    strategies: compareListed(before, after, strategiesListing(basis), sizes),
    types: compareListed(before, after, typesListing(basis), sizes),
    speakers,
  };
}
