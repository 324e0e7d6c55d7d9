import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { arcAreas } from './topology.ts';

function arcNumbers(area: Polygon | MultiPolygon): number[] {
  const arcs = area.type === 'Polygon' ? [area.arcs] : area.arcs;
  // An arc in the opposite direction is written as its complement.
  return arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

/** For each arc of the topology: the ids of the object's areas that use it. */
export function usersOfArcs(topology: Topology, object: string): Set<string>[] {
  const users: Set<string>[] = topology.arcs.map(() => new Set());
  for (const { id, area } of arcAreas(topology, object))
    for (const arc of arcNumbers(area)) users[arc]?.add(id);
  return users;
}

/**
 * The neighbours of every region, ascending, by the arcs they share. `regionOf` gives the region of an
 * area: the area itself, or its province for the neighbours of provinces.
 */
export function neighboursOf(
  topology: Topology,
  object: string,
  regionOf: (id: string) => string,
): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const users of usersOfArcs(topology, object)) {
    const regions = new Set([...users].map(regionOf));
    for (const one of regions)
      for (const other of regions)
        if (one !== other) found.set(one, (found.get(one) ?? new Set()).add(other));
  }
  return new Map([...found].map(([id, others]) => [id, [...others].sort()]));
}
