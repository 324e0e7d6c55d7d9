import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { LngLat } from '../src/domain/regions/region.ts';
import type { County } from './county-tables.ts';
import { shapesOf } from './geometry.ts';
import { contains } from './label-point.ts';
import { areaOf } from './measure.ts';
import { usersOfArcs } from './neighbours.ts';
import type { GeoProblem } from './problem.ts';

/** County-level units of the source after repairs. */
const COUNTY_COUNT = 2891;
/** How much the area of all counties of a prefecture may differ from that of the prefecture. */
const SUM_TOLERANCE_KM2 = 1;
/** A simplified county may lose or gain this share of its area. It is large because most counties are small. */
const DRIFT_TOLERANCE = 0.12;

/** Names without a polygon, polygons without a name, and a number of counties that is not the expected one. */
export function unmatchedCounties(
  codes: readonly string[],
  layer: FeatureCollection,
  file: string,
  expected: number = COUNTY_COUNT,
): GeoProblem[] {
  const shapes = new Set(shapesOf(layer).map(({ id }) => id));
  const named = new Set(codes);
  const remedy = 'Run npm run geo:import, which writes both from one source';
  const problems = [
    ...codes.filter((id) => !shapes.has(id)).map((id) => `the county ${id} has no polygon`),
    ...[...shapes].filter((id) => !named.has(id)).map((id) => `the polygon ${id} has no name`),
    ...(shapes.size === expected
      ? []
      : [`there are ${shapes.size} counties instead of ${expected}`]),
  ];
  return problems.map((what) => ({ where: file, what, remedy }));
}

/** Borders that more than two counties share: there the counties overlap. */
export function overlappingCounties(topology: Topology, file: string): GeoProblem[] {
  return usersOfArcs(topology, 'counties')
    .filter((users) => users.size > 2)
    .map((users) => ({
      where: file,
      what: `the counties ${[...users].sort().join(', ')} overlap`,
      remedy: 'Repair the source there or merge one by a repair',
    }));
}

/** Counties whose label point is outside the prefecture of their code. */
export function countiesOutsidePrefecture(
  counties: readonly (Pick<County, 'id' | 'name' | 'parent'> & { readonly labelPoint: LngLat })[],
  outer: FeatureCollection,
  file: string,
): GeoProblem[] {
  const shapes = new Map(shapesOf(outer).map(({ id, polygons }) => [id, polygons]));
  return counties
    .filter(
      ({ parent, labelPoint }) =>
        !(shapes.get(parent) ?? []).some((rings) => contains(rings, labelPoint)),
    )
    .map(({ id, name, parent }) => ({
      where: file,
      what: `${id} ${name.zh} is not within ${parent}`,
      remedy: 'Correct its code by a repair in geo/tables/repairs.csv',
    }));
}

/** Prefectures whose area differs from the sum of their counties. `outerOf` gives the prefecture of a county's code. */
export function prefecturesUnlikeCounties(
  counties: FeatureCollection,
  outer: FeatureCollection,
  outerOf: (code: string) => string,
  file: string,
): GeoProblem[] {
  const sums = new Map<string, number>();
  for (const { id, polygons } of shapesOf(counties))
    sums.set(outerOf(id), (sums.get(outerOf(id)) ?? 0) + areaOf(polygons));
  return shapesOf(outer).flatMap(({ id, polygons }) => {
    const difference = (sums.get(id) ?? 0) - areaOf(polygons);
    return Math.abs(difference) <= SUM_TOLERANCE_KM2
      ? []
      : [
          {
            where: file,
            what: `the counties of ${id} have ${difference.toFixed(1)} km² more than it`,
            remedy: `They must fill it without gaps; ${SUM_TOLERANCE_KM2} km² is allowed`,
          },
        ];
  });
}

/** Counties whose area the simplification changed too much. */
export function driftedCounties(
  served: FeatureCollection,
  lossless: FeatureCollection,
  file: string,
): GeoProblem[] {
  const after = new Map(shapesOf(served).map(({ id, polygons }) => [id, areaOf(polygons)]));
  return shapesOf(lossless).flatMap(({ id, polygons }) => {
    const drift = Math.abs((after.get(id) ?? 0) / areaOf(polygons) - 1);
    return drift <= DRIFT_TOLERANCE
      ? []
      : [
          {
            where: file,
            what: `the area of the county ${id} changed by ${(drift * 100).toFixed(0)} %`,
            remedy: 'Keep more points in geo/make-counties.ts',
          },
        ];
  });
}
