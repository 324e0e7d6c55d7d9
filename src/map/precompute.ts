import type { Geometry as Shape } from 'geojson';
import type { ChunkedTask } from '../scheduling/runChunked.ts';
import { extentOf, extentsOf } from './extents.ts';
import type { Geometry, LevelShapes } from './geometry.ts';
import { findReefs } from './inset/reefs.ts';
import type { Projection } from './projection.ts';
import { landRows } from './svg/land.ts';
import { chunkedLines, chunkedEdges, pathOf } from './svg/paths.ts';
import { riverCourses } from './svg/riverNames.ts';

/* The called functions store their results, so that renderer and inset do not block the page later. */

function* precomputeShapes(shapes: readonly Shape[], projection: Projection): ChunkedTask {
  for (const shape of shapes) {
    pathOf(shape, projection);
    yield;
    extentOf(shape, projection);
    yield;
  }
}

export function* precomputeProvinces(
  { provinces, lines }: Pick<Geometry, 'provinces' | 'lines'>,
  projection: Projection,
): ChunkedTask {
  yield* precomputeShapes(
    [...provinces.regions.features, ...lines.features].map((feature) => feature.geometry),
    projection,
  );
  extentsOf(provinces, projection);
  for (const edges of [provinces.coast, provinces.borders]) {
    const { coordinates } = edges();
    yield;
    for (const chunk of chunkedLines(coordinates, projection)) {
      chunk.d();
      yield;
    }
  }
  findReefs(provinces.regions);
}

/** For the names of cities. */
export function* precomputePrefectures(
  { regions }: LevelShapes,
  projection: Projection,
): ChunkedTask {
  for (const { geometry } of regions.features) {
    landRows(geometry, projection);
    yield;
  }
}

export function* precomputeContext(
  { countries, rivers }: NonNullable<Geometry['context']>,
  projection: Projection,
): ChunkedTask {
  yield* precomputeShapes(
    [...countries.features, ...rivers.features].map((feature) => feature.geometry),
    projection,
  );
  for (const { geometry } of countries.features)
    for (const chunk of chunkedEdges(geometry, projection)) {
      chunk.d();
      yield;
    }
  riverCourses(rivers, projection);
}
