import type { Adcode } from '../ids.ts';
import type { NeighbourLinks } from './neighbourLinks.ts';
import {
  DIRECTIONS,
  type Direction,
  effort,
  liesFarther,
  opposite,
  type PlacePoint,
} from './plane.ts';

/** What is reached from `start`, itself included. */
function spread(start: Adcode, next: (id: Adcode) => Iterable<Adcode>): ReadonlySet<Adcode> {
  const reached = new Set([start]);
  for (const id of reached) for (const to of next(id)) reached.add(to);
  return reached;
}

/** The largest set of places each of which is reached from each other one; the first of several. */
function largestTour(links: NeighbourLinks): Set<Adcode> {
  const forward = new Map(
    [...links].map(([id, ways]) => [id, [...ways.values()].map((to) => to.id)]),
  );
  const backward = new Map<Adcode, Adcode[]>([...links.keys()].map((id) => [id, []]));
  for (const [id, targets] of forward) for (const to of targets) backward.get(to)?.push(id);
  let largest = new Set<Adcode>();
  const seen = new Set<Adcode>();
  for (const id of links.keys()) {
    if (seen.has(id)) continue;
    const from = spread(id, (at) => forward.get(at) ?? []);
    const to = spread(id, (at) => backward.get(at) ?? []);
    const tour = new Set([...from].filter((at) => to.has(at)));
    for (const at of tour) seen.add(at);
    if (tour.size > largest.size) largest = tour;
  }
  return largest;
}

interface Repair {
  readonly from: PlacePoint;
  readonly stray: PlacePoint;
  readonly direction: Direction;
  /** Where the arrow led before, if that must stay in reach: the stray leads on to it. */
  readonly on: PlacePoint | null;
  readonly effort: number;
}

/** The way to take `stray` into the tour by one arrow of `from`; null where it lies another way. */
function repairBy(
  links: NeighbourLinks,
  tour: ReadonlySet<Adcode>,
  from: PlacePoint,
  stray: PlacePoint,
  direction: Direction,
): Repair | null {
  if (!liesFarther(from, stray, direction)) return null;
  const present = links.get(from.id)?.get(direction);
  const hard = effort(from, stray, direction);
  if (!present || !tour.has(present.id)) return { from, stray, direction, on: null, effort: hard };
  if (!liesFarther(stray, present, direction)) return null;
  return {
    from,
    stray,
    direction,
    on: present,
    effort: hard + effort(stray, present, direction) - effort(from, present, direction),
  };
}

/**
 * Changes `links` until every place is reached from every other. A stray is set behind an arrow of a
 * place of the tour: one that leads to no place of the tour (then the opposite arrow leads back), or
 * one that leads past the stray (then the stray's own arrow leads on). Either keeps the tour whole, so
 * it grows by one with every repair. There always is such an arrow: take of the tour the place next to
 * the stray on its west; its right arrow leads past the stray or out of the tour; and if none is on
 * its west, the same holds for the place next on its east and the left arrow.
 */
export function repairLinks(links: NeighbourLinks, stops: readonly PlacePoint[]): void {
  const tour = largestTour(links);
  for (;;) {
    const strays = stops.filter(({ id }) => !tour.has(id));
    if (strays.length === 0) return;
    const inside = stops.filter(({ id }) => tour.has(id));
    const repairs = strays.flatMap((stray) =>
      inside.flatMap((from) =>
        DIRECTIONS.flatMap((direction) => repairBy(links, tour, from, stray, direction) ?? []),
      ),
    );
    const [best] = repairs.sort((a, b) => a.effort - b.effort);
    if (!best) throw new Error('no arrow leads to a place: two have the same code');
    const { from, stray, direction, on } = best;
    links.get(from.id)?.set(direction, stray);
    if (on) links.get(stray.id)?.set(direction, on);
    else links.get(stray.id)?.set(opposite(direction), from);
    tour.add(stray.id);
  }
}
