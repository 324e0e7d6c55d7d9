import type { Geometry as Shape } from 'geojson';
import type { ChunkedTask } from '../scheduling/runChunked.ts';
import { extentOf, extentsOf } from './extents.ts';
import type { Geometry } from './geometry.ts';
import { reefs } from './inset/reefs.ts';
import { MERCATOR, type Projection } from './projection.ts';
import { chunked, edgesOf, pathOf } from './svg/paths.ts';
import { courses } from './svg/riverNames.ts';

/*
 * What a renderer and the inset ask of new shapes, they ask of all of them in one go. Done step by step
 * before that, the work keeps nobody waiting; what is found is kept where it is asked for.
 */

/** The inset is in Mercator, whatever the map is in. */
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

/** For the first picture. */
export function* precomputeProvinces(
  { provinces, lines }: Pick<Geometry, 'provinces' | 'lines'>,
  projection: Projection,
): ChunkedTask {
  yield* precomputeShapes(
    [...provinces.regions.features, ...lines.features].map((one) => one.geometry),
    projection,
  );
  extentsOf(provinces, projection);
  for (const edges of [provinces.coast, provinces.borders]) {
    const { coordinates } = edges();
    yield;
    for (const piece of chunked(coordinates, projection)) {
      piece.d();
      yield;
    }
  }
  reefs(provinces.regions);
}

/** For the countries around and the rivers. */
export function* precomputeContext(
  { countries, rivers }: NonNullable<Geometry['context']>,
  projection: Projection,
): ChunkedTask {
  yield* precomputeShapes(
    [...countries.features, ...rivers.features].map((one) => one.geometry),
    projection,
  );
  for (const { geometry } of countries.features)
    for (const piece of edgesOf(geometry, projection)) {
      piece.d();
      yield;
    }
  courses(rivers, projection);
}
