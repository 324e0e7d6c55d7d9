import type { Adcode } from '../ids.ts';
import {
  deviation,
  DIRECTIONS,
  type Direction,
  distance,
  effort,
  liesFarther,
  opposite,
  type PlacePoint,
} from './plane.ts';

/** Where the arrows lead from each place; no entry where nothing lies that way. */
export type NeighbourLinks = ReadonlyMap<Adcode, Map<Direction, PlacePoint>>;

/** An arrow means what lies within this many degrees of it. */
const SECTOR_DEGREES = 45;
/** Where nothing borders there, a neighbour well to the side competes with what lies across the sea. */
const WIDE_SECTOR_DEGREES = 75;
/** Across the sea an arrow reaches this many times as far as bordering places usually lie apart. */
const REACH_FACTOR = 3;

interface Move {
  readonly from: PlacePoint;
  readonly to: PlacePoint;
  readonly direction: Direction;
  readonly effort: number;
}

/** The ways within `sector` degrees of an arrow, from one place to others. */
function movesFrom(
  from: PlacePoint,
  others: readonly PlacePoint[],
  direction: Direction,
  sector: number,
): readonly Move[] {
  return others
    .filter((to) => liesFarther(from, to, direction))
    .filter((to) => deviation(from, to, direction) <= sector)
    .map((to) => ({ from, to, direction, effort: effort(from, to, direction) }));
}

function easiestMove(ways: readonly Move[]): Move | undefined {
  return ways.reduce<Move | undefined>(
    (best, move) => (best === undefined || move.effort < best.effort ? move : best),
    undefined,
  );
}

/** How far an arrow may lead to a place that does not border. */
function maxReach(gaps: readonly number[]): number {
  const median = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return median === undefined ? Number.POSITIVE_INFINITY : REACH_FACTOR * median;
}

/**
 * Links every place with what lies in the four directions. First, bordering places are paired both
 * ways, the easiest pairs first, so that left undoes right wherever it can. An arrow that is left over
 * leads to the easiest neighbour in its sector, whatever leads back; where nothing borders there, to
 * the easiest of all other places in the sector (across the sea) and of the neighbours farther aside.
 */
export function linkNeighbours(stops: readonly PlacePoint[]): NeighbourLinks {
  const links = new Map(stops.map(({ id }) => [id, new Map<Direction, PlacePoint>()]));
  const pointById = new Map(stops.map((stop) => [stop.id, stop]));
  const neighboursOf = (stop: PlacePoint) =>
    [...stop.neighbours].flatMap((id) => pointById.get(id) ?? []);
  const isFree = ({ id }: PlacePoint, direction: Direction) =>
    links.get(id)?.has(direction) === false;

  const pairs = stops
    .flatMap((from) =>
      DIRECTIONS.flatMap((direction) =>
        movesFrom(from, neighboursOf(from), direction, SECTOR_DEGREES).filter(
          ({ to }) => from.id < to.id,
        ),
      ),
    )
    .sort((a, b) => a.effort - b.effort);
  for (const { from, to, direction } of pairs) {
    const back = opposite(direction);
    if (!isFree(from, direction) || !isFree(to, back)) continue;
    links.get(from.id)?.set(direction, to);
    links.get(to.id)?.set(back, from);
  }

  const reach = maxReach(pairs.map(({ from, to }) => distance(from, to)));
  for (const from of stops) {
    const withinReach = stops.filter((to) => distance(from, to) <= reach);
    for (const direction of DIRECTIONS) {
      if (!isFree(from, direction)) continue;
      const move =
        easiestMove(movesFrom(from, neighboursOf(from), direction, SECTOR_DEGREES)) ??
        easiestMove([
          ...movesFrom(from, withinReach, direction, SECTOR_DEGREES),
          ...movesFrom(from, neighboursOf(from), direction, WIDE_SECTOR_DEGREES),
        ]);
      if (move) links.get(from.id)?.set(direction, move.to);
    }
  }
  return links;
}
