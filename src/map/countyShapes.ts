import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ChunkedTask } from '../scheduling/runChunked.ts';
import type { CountyShapes } from './geometry.ts';
import { collection, once, toArea, toLevel } from './topology.ts';

/** What counties of one prefecture have in common: 410184 → 4101, 110105 → 1101. */
function stemOf({ id }: { readonly id?: string | number | undefined }): string {
  return String(id).slice(0, 4);
}

/**
 * The counties' shapes of their topology, in steps. Throws a RangeError when it lacks what it must hold.
 * `inner` leaves out what is the border of a prefecture too: that is drawn already, with more points.
 */
export function* toCountyShapes(topology: Topology): ChunkedTask<CountyShapes> {
  const level = yield* toLevel(topology, 'counties');
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: collection(topology, 'counties').geometries.map((part) => ({
      ...toArea('counties', part),
      id: String(part.id),
    })),
  };
  return {
    ...level,
    ids: new Set(level.regions.features.map(({ properties }) => properties.adcode)),
    inner: once(() => mesh(topology, all, (a, b) => a !== b && stemOf(a) === stemOf(b))),
  };
}
