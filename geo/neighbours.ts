import type { GeoJsonProperties } from 'geojson';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Area = Polygon<GeoJsonProperties> | MultiPolygon<GeoJsonProperties>;

function arcNumbers(geometry: Area): number[] {
  const arcs = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  // An arc walked backwards is written as its complement.
  return arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

/** Which areas of the topology's object use each arc, by their ids. */
function usersOfArcs(topology: Topology, object: string): Set<string>[] {
  const users: Set<string>[] = topology.arcs.map(() => new Set());
  const layer = topology.objects[object];
  for (const geometry of layer?.type === 'GeometryCollection' ? layer.geometries : [])
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      for (const arc of arcNumbers(geometry)) users[arc]?.add(String(geometry.id));
  return users;
}

/**
 * Which regions border on which, from the arcs they share, each list ascending. `regionOf` tells
 * which region an area counts for: itself, or its province for the neighbours of provinces.
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
