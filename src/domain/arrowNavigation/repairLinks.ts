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

/** Includes `start`. */
function reachableFrom(start: Adcode, next: (id: Adcode) => Iterable<Adcode>): ReadonlySet<Adcode> {
  const reached = new Set([start]);
  for (const id of reached) for (const to of next(id)) reached.add(to);
  return reached;
}

/** The largest set of places that can all be reached from each other; the first one of several. */
function largestConnectedSet(links: NeighbourLinks): Set<Adcode> {
  const forward = new Map(
    [...links].map(([id, ways]) => [id, [...ways.values()].map((to) => to.id)]),
  );
  const backward = new Map<Adcode, Adcode[]>([...links.keys()].map((id) => [id, []]));
  for (const [id, targets] of forward) for (const to of targets) backward.get(to)?.push(id);
  let largest = new Set<Adcode>();
  const visited = new Set<Adcode>();
  for (const id of links.keys()) {
    if (visited.has(id)) continue;
    const from = reachableFrom(id, (at) => forward.get(at) ?? []);
    const to = reachableFrom(id, (at) => backward.get(at) ?? []);
    const connected = new Set([...from].filter((at) => to.has(at)));
    for (const at of connected) visited.add(at);
    if (connected.size > largest.size) largest = connected;
  }
  return largest;
}

interface Repair {
  readonly from: PlacePoint;
  readonly outside: PlacePoint;
  readonly direction: Direction;
  /** The previous target of the arrow, if it must stay reachable: `outside` then leads to it. */
  readonly next: PlacePoint | null;
  readonly effort: number;
}

/** Null where `outside` is in another direction. */
function repairBy(
  links: NeighbourLinks,
  connected: ReadonlySet<Adcode>,
  from: PlacePoint,
  outside: PlacePoint,
  direction: Direction,
): Repair | null {
  if (!liesFarther(from, outside, direction)) return null;
  const present = links.get(from.id)?.get(direction);
  const newEffort = effort(from, outside, direction);
  if (!present || !connected.has(present.id))
    return { from, outside, direction, next: null, effort: newEffort };
  if (!liesFarther(outside, present, direction)) return null;
  return {
    from,
    outside,
    direction,
    next: present,
    effort: newEffort + effort(outside, present, direction) - effort(from, present, direction),
  };
}

/**
 * Adds one outside place at a time to the largest connected set, by an arrow of the set that leads to no
 * connected place (the opposite arrow then leads back) or past the outside place (which then leads to the
 * previous target). One always exists: the right arrow of the nearest connected place to the west, or
 * else the left arrow of the nearest one to the east.
 */
export function repairLinks(links: NeighbourLinks, stops: readonly PlacePoint[]): void {
  const connected = largestConnectedSet(links);
  for (;;) {
    const unconnected = stops.filter(({ id }) => !connected.has(id));
    if (unconnected.length === 0) return;
    const inside = stops.filter(({ id }) => connected.has(id));
    const repairs = unconnected.flatMap((outside) =>
      inside.flatMap((from) =>
        DIRECTIONS.flatMap(
          (direction) => repairBy(links, connected, from, outside, direction) ?? [],
        ),
      ),
    );
    const [best] = repairs.sort((a, b) => a.effort - b.effort);
    if (!best) throw new Error('no arrow leads to a place: two have the same code');
    const { from, outside, direction, next: on } = best;
    links.get(from.id)?.set(direction, outside);
    if (on) links.get(outside.id)?.set(direction, on);
    else links.get(outside.id)?.set(opposite(direction), from);
    connected.add(outside.id);
  }
}
