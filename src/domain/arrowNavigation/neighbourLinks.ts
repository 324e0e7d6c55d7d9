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

/** No entry where there is no place in a direction. */
export type NeighbourLinks = ReadonlyMap<Adcode, Map<Direction, PlacePoint>>;

/** An arrow key leads to places within this angle of its direction. */
const SECTOR_DEGREES = 45;
/** Where no place in the sector has a shared border, bordering places within this angle are candidates too. */
const WIDE_SECTOR_DEGREES = 75;
/** Places without a shared border are candidates up to this multiple of the median distance of bordering places. */
const REACH_FACTOR = 3;

interface Move {
  readonly from: PlacePoint;
  readonly to: PlacePoint;
  readonly direction: Direction;
  readonly effort: number;
}

/** The moves from one place to others within `sector` degrees of a direction. */
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

/** For places without a shared border. */
function maxReach(gaps: readonly number[]): number {
  const median = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return median === undefined ? Number.POSITIVE_INFINITY : REACH_FACTOR * median;
}

/**
 * Pairs bordering places first, by least effort, so that left reverses right where possible. Remaining
 * arrows lead to a bordering place in the sector, else to one within reach or in the wide sector.
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
