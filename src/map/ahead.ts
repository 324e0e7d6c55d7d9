import type { Geometry as Shape } from 'geojson';
import { extentOf, extentsOf } from './extents.ts';
import type { Geometry } from './geometry.ts';
import { reefs } from './inset/reefs.ts';
import { MERCATOR, type Projection } from './projection.ts';
import { chunked, pathOf } from './svg/paths.ts';
import { courses } from './svg/riverNames.ts';

/*
 * What a renderer and the inset ask of new shapes, they ask of all of them in one go. Called one by one
 * before that, these pieces of work keep nobody waiting; what they find is kept where it is asked for.
 */
type Work = () => void;

/** The inset is in Mercator, whatever the map is in. */
function sheets(projection: Projection): readonly Projection[] {
  return projection.id === MERCATOR.id ? [MERCATOR] : [MERCATOR, projection];
}

function shapesAhead(shapes: readonly Shape[], projection: Projection): readonly Work[] {
  return shapes.map((shape) => () => {
    pathOf(shape, projection);
    extentOf(shape, projection);
  });
}

/** For the first picture. */
export function provincesAhead(
  { provinces, lines }: Pick<Geometry, 'provinces' | 'lines'>,
  projection: Projection,
): readonly Work[] {
  const shapes = [...provinces.regions.features, ...lines.features].map((one) => one.geometry);
  return [
    ...sheets(projection).flatMap((sheet) => shapesAhead(shapes, sheet)),
    () => extentsOf(provinces, projection),
    () => chunked(provinces.coast().coordinates, projection),
    () => chunked(provinces.borders().coordinates, projection),
    () => reefs(provinces.regions),
  ];
}

/** For the countries around and the rivers. */
export function contextAhead(
  { countries, rivers }: NonNullable<Geometry['context']>,
  projection: Projection,
): readonly Work[] {
  const shapes = [...countries.features, ...rivers.features].map((one) => one.geometry);
  return [
    ...sheets(projection).flatMap((sheet) => shapesAhead(shapes, sheet)),
    () => courses(rivers, projection),
  ];
}
