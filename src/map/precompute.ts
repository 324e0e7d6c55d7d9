import type { Geometry as Shape } from 'geojson';
import type { ChunkedTask } from '../scheduling/runChunked.ts';
import { extentOf, extentsOf } from './extents.ts';
import type { Geometry } from './geometry.ts';
import { findReefs } from './inset/reefs.ts';
import { MERCATOR, type Projection } from './projection.ts';
import { chunkedLines, chunkedEdges, pathOf } from './svg/paths.ts';
import { riverCourses } from './svg/riverNames.ts';

/*
 * A renderer and the inset compute paths and extents of all new shapes in one go. Done in steps before that,
 * the work does not block the page. The results are stored by the functions that are called here.
 */

/** The projections of the map and of the inset, which is always in Mercator. */
function projections(projection: Projection): readonly Projection[] {
  return projection.id === MERCATOR.id ? [MERCATOR] : [MERCATOR, projection];
}

function* precomputeShapes(shapes: readonly Shape[], projection: Projection): ChunkedTask {
  for (const each of projections(projection))
    for (const shape of shapes) {
      pathOf(shape, each);
      yield;
      extentOf(shape, each);
      yield;
    }
}

/** Computes what the first picture needs. */
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

/** Computes what the countries around China and the rivers need. */
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
