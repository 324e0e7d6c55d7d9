import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ChunkedTask } from '../scheduling/runChunked.ts';
import type { CountyShapes } from './geometry.ts';
import { getCollection, lazy, toArea, toLevel } from './topology.ts';

/** Shared by the counties of one prefecture: 410184 → 4101, 110105 → 1101. */
function prefectureDigits({ id }: { readonly id?: string | number | undefined }): string {
  return String(id).slice(0, 4);
}

/** Throws a RangeError when a part is missing. `innerBorders` omits the borders of prefectures. */
export function* toCountyShapes(topology: Topology): ChunkedTask<CountyShapes> {
  const level = yield* toLevel(topology, 'counties');
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: getCollection(topology, 'counties').geometries.map((part) => ({
      ...toArea('counties', part),
      id: String(part.id),
    })),
  };
  return {
    ...level,
    ids: new Set(level.regions.features.map(({ properties }) => properties.adcode)),
    innerBorders: lazy(() =>
      mesh(topology, all, (a, b) => a !== b && prefectureDigits(a) === prefectureDigits(b)),
    ),
  };
}
