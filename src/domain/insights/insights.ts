import { isProvinceCode } from '../../china/adcode.ts';
import { forEachBit, indicesOf } from '../corpus/bits.ts';
import { position } from '../corpus/columns.ts';
import { hasNoRegion } from '../marks/marksLimit.ts';
import { strategiesAt } from '../corpus/corpus.ts';
import type { RelationCounts } from '../corpus/touch.ts';
import { countsStatements } from '../filters/filter.ts';
import { passesAlone } from '../filters/strategyFilter.ts';
import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import type { IndicatorSeries } from '../indicators/indicator.ts';
import { comparedPlaces, type RankedPlace, rankPlaces } from '../indicators/ranking.ts';
import type { Grouping } from '../regions/region.ts';
import { ADDRESSED, type Addressed, addressedAt, addressedCounts } from '../silence/addressed.ts';
import { ownCount, type ViewModel } from '../view/viewModel.ts';

/** What is counted: strategies where no statements are counted. */
export type Counted = 'statements' | 'strategies';

/** A figure in a year, as the map shows it. */
export interface FigureOfView {
  readonly series: IndicatorSeries;
  readonly year: number;
}

/** A computed fact about a view, from which a sentence is made in each language. */
export type Insight =
  /** How many provinces the shown statements are about; the largest grouping that none of several is about, nor a strategy of them. */
  | {
      readonly kind: 'reach';
      readonly counted: Counted;
      readonly count: number;
      /** How many of them name no region: they are about the whole country. */
      readonly national: number;
      readonly provinces: number;
      readonly of: number;
      readonly untouched: GroupingId | null;
    }
  /** How most of the provinces with the lowest or highest values are spoken of. */
  | ({
      readonly kind: 'extreme';
      readonly counted: Counted;
      readonly end: 'lowest' | 'highest';
      readonly way: Addressed;
      readonly count: number;
      readonly of: number;
    } & FigureOfView)
  /** Provinces that no one speaks of. */
  | {
      readonly kind: 'silent';
      readonly counted: Counted;
      readonly provinces: readonly Adcode[];
      readonly of: number;
    }
  /** Provinces that are reached only through a grouping. */
  | {
      readonly kind: 'through';
      readonly counted: Counted;
      readonly provinces: number;
      readonly of: number;
    }
  /** The one province with the most statements about it or places in it. */
  | {
      readonly kind: 'most';
      readonly region: Adcode;
      readonly count: number;
      readonly of: number;
    }
  /** Of the selected region. */
  | {
      readonly kind: 'region';
      readonly counted: Counted;
      readonly region: RegionId;
      readonly counts: RelationCounts;
      readonly of: number;
    }
  | ({
      readonly kind: 'value';
      readonly region: Adcode;
      readonly value: number;
      readonly rank: number;
      readonly of: number;
    } & FigureOfView);

/** How many provinces are at an end of the ranking. */
const AT_END = 5;
/** An end is worth a sentence if so many of its provinces are spoken of in the same way. */
const MOST_AT_END = 3;

type Inputs = Pick<ViewModel, 'linked' | 'view' | 'painted'>;

function countedOf({ linked, painted }: Inputs): Counted {
  return countsStatements(linked, painted.filters) ? 'statements' : 'strategies';
}

/** The strategies that the filters leave; of a selected one nothing where it names no region. */
function shownStrategies({ linked, view, painted }: Inputs) {
  const { selection } = view;
  return linked.strategies.items.filter(
    (entry) =>
      passesAlone(entry, painted.filters) &&
      (selection?.kind !== 'strategy' ||
        (entry.item.id === selection.id && entry.regions.size > 0)),
  );
}

/** The shown statements, or the strategies that the filters and a selected strategy leave. */
function countOf(inputs: Inputs): number {
  return countedOf(inputs) === 'statements' ? inputs.painted.count : shownStrategies(inputs).length;
}

/** Those of {@link countOf} that name no region. */
function nationalOf(inputs: Inputs): number {
  const { linked, painted } = inputs;
  if (countedOf(inputs) === 'strategies')
    return shownStrategies(inputs).filter(({ regions }) => regions.size === 0).length;
  return indicesOf(painted.statements).filter((at) => hasNoRegion(linked.corpus.columns, at))
    .length;
}

/** By whole provinces, then by members; the first one where both are equal. */
function isLarger(a: Grouping, b: Grouping): boolean {
  const provincesOf = ({ members }: Grouping): number =>
    members.filter(({ place, partial }) => !partial && isProvinceCode(place)).length;
  return provincesOf(a) === provincesOf(b)
    ? a.members.length >= b.members.length
    : provincesOf(a) > provincesOf(b);
}

/** The groupings to which a strategy of the shown statements applies: they are not simply left out. */
function groupingsOfStrategies({ linked, painted }: Inputs): ReadonlySet<GroupingId> {
  const found = new Set<GroupingId>();
  forEachBit(painted.statements, (index) => {
    for (const { groupings } of strategiesAt(linked.corpus, position(index)))
      for (const grouping of groupings) found.add(grouping);
  });
  return found;
}

function reachOf(inputs: Inputs, ways: ReadonlyMap<Adcode, Addressed>): Insight {
  const { atlas } = inputs.linked;
  const count = countOf(inputs);
  const ofStrategies = groupingsOfStrategies(inputs);
  const untouched = atlas.groupings
    .filter(({ id }) => addressedAt(inputs, id) === 'none' && !ofStrategies.has(id))
    .reduce<Grouping | null>((best, each) => (best && isLarger(best, each) ? best : each), null);
  return {
    kind: 'reach',
    counted: countedOf(inputs),
    count,
    national: nationalOf(inputs),
    provinces: [...ways.values()].filter((way) => way !== 'none').length,
    of: ways.size,
    // Of one statement it would say little.
    untouched: count > 1 ? (untouched?.id ?? null) : null,
  };
}

/** Null where less than {@link MOST_AT_END} are alike, or where it is not certain which provinces are at the end. */
function extremeOf(
  inputs: Inputs,
  { series, year }: FigureOfView,
  ranked: readonly RankedPlace[],
  end: 'lowest' | 'highest',
): Insight | null {
  const ordered = end === 'lowest' ? ranked.toReversed() : ranked;
  const ends = ordered.slice(0, AT_END);
  const isTied = ordered[AT_END]?.value === ends.at(-1)?.value;
  if (ranked.length < 2 * AT_END || isTied) return null;
  const ways = ends.map(({ place }) => addressedAt(inputs, place.id));
  // Of equal numbers the weakest way is said: it is what a reader would not see on the map.
  const [way, count] = ADDRESSED.toReversed()
    .map((each) => [each, ways.filter((own) => own === each).length] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best));
  // What one speaker or strategy leaves out says nothing about who speaks of it.
  const isLeftOut = way === 'none' && inputs.view.selection !== null;
  if (count < MOST_AT_END || isLeftOut) return null;
  const counted = countedOf(inputs);
  return { kind: 'extreme', counted, end, way, count, of: ends.length, series, year };
}

function mostOf(inputs: Inputs, provinces: readonly Adcode[]): Insight | null {
  if (countedOf(inputs) === 'strategies') return null;
  const counts = provinces.map((id) => [id, ownCount(inputs.painted.at(id))] as const);
  const count = Math.max(0, ...counts.map(([, own]) => own));
  const [first, second] = counts.filter(([, own]) => own === count);
  if (!first || second || count < 2) return null;
  return { kind: 'most', region: first[0], count, of: inputs.painted.count };
}

function ofRegion(inputs: Inputs, region: RegionId, figure: FigureOfView | null): Insight[] {
  const counts = addressedCounts(inputs, region);
  const counted = countedOf(inputs);
  const found: Insight[] = [{ kind: 'region', counted, region, counts, of: countOf(inputs) }];
  const { atlas } = inputs.linked;
  const ranked = figure
    ? rankPlaces(figure.series, comparedPlaces(atlas, figure.series), figure.year).ranked
    : [];
  const own = ranked.find(({ place }) => place.id === region);
  if (!figure || !own) return found;
  const { place, value, rank } = own;
  return [...found, { kind: 'value', region: place.id, value, rank, of: ranked.length, ...figure }];
}

/**
 * What can be said in a sentence about the present view, the most telling first: of its statements under the
 * filters and the selection, and of the figure that the map shows, if any. Empty where nothing is shown. Pure.
 */
export function insightsOf(inputs: Inputs, figure: FigureOfView | null): readonly Insight[] {
  const { linked, view } = inputs;
  if (countOf(inputs) === 0) return [];
  if (view.selection?.kind === 'region') return ofRegion(inputs, view.selection.id, figure);
  const provinces = linked.atlas.places.flatMap(({ id, level }) =>
    level === 'province' ? id : [],
  );
  const ways = new Map(provinces.map((id) => [id, addressedAt(inputs, id)]));
  const having = (way: Addressed) => provinces.filter((id) => ways.get(id) === way);
  const ranked =
    figure && figure.series.ofCities !== true
      ? rankPlaces(figure.series, comparedPlaces(linked.atlas, figure.series), figure.year).ranked
      : [];
  const [counted, of] = [countedOf(inputs), provinces.length];
  const [none, through] = [having('none'), having('through')];
  return [
    reachOf(inputs, ways),
    figure && extremeOf(inputs, figure, ranked, 'lowest'),
    figure && extremeOf(inputs, figure, ranked, 'highest'),
    // What one speaker leaves out says nothing about who speaks of it.
    none.length > 0 && view.selection === null
      ? ({ kind: 'silent', counted, provinces: none, of } as const)
      : null,
    through.length > 0
      ? ({ kind: 'through', counted, provinces: through.length, of } as const)
      : null,
    mostOf(inputs, provinces),
  ].filter((each) => each !== null);
}
