import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { RegionTable } from '../src/domain/regions/region.ts';
import { edgeCrossings } from './crossings.ts';
import type { Division } from './divisions.ts';
import { doubledArea, linesOf, type Polygons, polygonsOf, shapesOf } from './geometry.ts';
import { contains } from './label-point.ts';
import { areaOf } from './measure.ts';
import type { GeoProblem } from './problem.ts';

/** How much the area of a province may differ from that of its prefectures. */
const DISSOLVE_TOLERANCE_KM2 = 1;
/** A simplified province may lose or gain this share of its area. */
const DRIFT_TOLERANCE = 0.01;
const DASHES = 10;
/** A border within this many degrees of a point is taken to be the region's border there. */
const POINT_TOLERANCE = 0.1;

/** Regions that every map of China must show, with a point on each. Islands have a table: see islands.ts. */
const REQUIRED = [
  { id: '710000', name: 'Taiwan 台湾', lng: 121.6, lat: 25.2 },
  { id: '810000', name: 'Hong Kong 香港', lng: 114.18, lat: 22.27 },
  { id: '820000', name: 'Macao 澳门', lng: 113.55, lat: 22.19 },
] as const;

/** Codes of the tables without a shape in the layer. */
export function missingShapes(
  divisions: readonly Division[],
  layer: FeatureCollection,
  file: string,
): GeoProblem[] {
  const shapes = new Set(shapesOf(layer).map(({ id }) => id));
  return divisions
    .filter(({ id }) => !shapes.has(id))
    .map(({ id, name, where }) => ({
      where,
      what: `${id} ${name.zh} has no polygon in ${file}`,
      remedy: 'Correct the code or add a repair to geo/tables/repairs.csv',
    }));
}

/** Shapes of the layer without a row in the tables. */
export function unnamedShapes(
  divisions: readonly Division[],
  layer: FeatureCollection,
  file: string,
): GeoProblem[] {
  const codes = new Set<string>(divisions.map(({ id }) => id));
  return shapesOf(layer)
    .filter(({ id }) => !codes.has(id))
    .map(({ id }) => ({
      where: file,
      what: `the polygon ${id} has no row in the tables`,
      remedy: 'Add its row to geo/tables/ or merge it by a repair',
    }));
}

function polygonFault(polygons: Polygons): string | null {
  if (polygons.length === 0) return 'it is empty';
  for (const [outer = [], ...holes] of polygons)
    for (const ring of [outer, ...holes]) {
      const [first, last] = [ring[0], ring.at(-1)];
      if (ring.length < 4) return `a ring has ${ring.length} points`;
      if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'a ring is not closed';
      if (!ring.flat().every(Number.isFinite)) return 'a coordinate is no number';
      if (doubledArea(ring) === 0) return 'a ring encloses nothing';
    }
  return null;
}

/** Areas that are empty or have a broken ring. */
export function invalidPolygons(layer: FeatureCollection, file: string): GeoProblem[] {
  return layer.features.flatMap(({ id, geometry }) => {
    const what = polygonFault(polygonsOf(geometry));
    return what === null
      ? []
      : [
          {
            where: file,
            what: `the polygon ${String(id)} is invalid: ${what}`,
            remedy: 'Repair it in the source or make the grid finer in geo/make.ts',
          },
        ];
  });
}

/** Borders that cross each other on the grid that is served. */
export function crossingBorders(topology: Topology, file: string): GeoProblem[] {
  const [step = 1] = topology.transform?.scale ?? [];
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      return [x, y];
    });
  });
  return edgeCrossings(arcs, Math.ceil(0.1 / step)).map(({ at: [x = 0, y = 0] }) => ({
    where: file,
    what: `two borders cross near ${(x * step).toFixed(3)}, ${(y * step).toFixed(3)}`,
    remedy: 'Choose another grid or share in geo/make.ts, or repair the source there',
  }));
}

/** Provinces whose area differs from the sum of their prefectures. */
export function provincesUnlikePrefectures(
  provinces: FeatureCollection,
  prefectures: FeatureCollection,
  provinceOf: (code: string) => string,
  file: string,
): GeoProblem[] {
  const sums = new Map<string, number>();
  for (const { id, polygons } of shapesOf(prefectures))
    sums.set(provinceOf(id), (sums.get(provinceOf(id)) ?? 0) + areaOf(polygons));
  return shapesOf(provinces).flatMap(({ id, polygons }) => {
    const difference = Math.abs(areaOf(polygons) - (sums.get(id) ?? 0));
    return difference <= DISSOLVE_TOLERANCE_KM2
      ? []
      : [
          {
            where: file,
            what: `province ${id} differs from its prefectures by ${difference.toFixed(1)} km²`,
            remedy: `Derive it by dissolving them; ${DISSOLVE_TOLERANCE_KM2} km² is allowed`,
          },
        ];
  });
}

/** Areas that the simplification changed by more than one per cent. */
export function driftedAreas(
  served: FeatureCollection,
  lossless: FeatureCollection,
  file: string,
): GeoProblem[] {
  const before = new Map(shapesOf(lossless).map(({ id, polygons }) => [id, areaOf(polygons)]));
  return shapesOf(served).flatMap(({ id, polygons }) => {
    const area = before.get(id);
    if (area === undefined || area === 0) return [];
    const drift = Math.abs(areaOf(polygons) / area - 1);
    return drift <= DRIFT_TOLERANCE
      ? []
      : [
          {
            where: file,
            what: `the area of ${id} changed by ${(drift * 100).toFixed(2)} % from the lossless boundary`,
            remedy: 'Keep more points in geo/make.ts; one per cent is allowed',
          },
        ];
  });
}

/** Reports a ten-dash line that does not have ten dashes. */
export function missingDashes(lines: FeatureCollection, file: string): GeoProblem[] {
  const dashes = lines.features
    .filter(({ properties }) => properties?.['kind'] === 'ten-dash-line')
    .flatMap(({ geometry }) => linesOf(geometry))
    .filter((line) => line.length > 1);
  return dashes.length === DASHES
    ? []
    : [
        {
          where: file,
          what: `the ten-dash line has ${dashes.length} dashes instead of ${DASHES}`,
          remedy: 'Check the lines rows of geo/tables/repairs.csv against the source',
        },
      ];
}

function hasBorderNear(polygons: Polygons, lng: number, lat: number): boolean {
  const isNear = ([x = 0, y = 0]: readonly number[]) =>
    Math.abs(x - lng) <= POINT_TOLERANCE && Math.abs(y - lat) <= POINT_TOLERANCE;
  return polygons.some((rings) => contains(rings, [lng, lat]) || (rings[0] ?? []).some(isNear));
}

/** Required regions of which the layer has no border near their point. */
export function missingRegions(layer: FeatureCollection, file: string): GeoProblem[] {
  const shapes = new Map(shapesOf(layer).map(({ id, polygons }) => [id, polygons]));
  return REQUIRED.filter(({ id, lng, lat }) => !hasBorderNear(shapes.get(id) ?? [], lng, lat)).map(
    ({ id, name, lng, lat }) => ({
      where: file,
      what: `${name} is missing: ${id} has no border near ${lng}, ${lat}`,
      remedy: 'Use a source that contains it and keep islands whole in geo/levels.ts',
    }),
  );
}

/** Label points that are outside their region as it is served. */
export function labelsOutsideRegion(table: RegionTable, layer: FeatureCollection): GeoProblem[] {
  const shapes = new Map(shapesOf(layer).map(({ id, polygons }) => [id, polygons]));
  return table.places.flatMap(({ id, name, labelPoint }) => {
    const polygons = shapes.get(id);
    return polygons === undefined || polygons.some((rings) => contains(rings, labelPoint))
      ? []
      : [
          {
            where: 'geo/tables/label-points.csv',
            what: `the label of ${id} ${name.zh} at ${labelPoint.join(', ')} is outside the region`,
            remedy: 'Move the point into the largest part, or remove the row',
          },
        ];
  });
}

/** Files over their budget, in kB (1,000 bytes) after Brotli. A file without a budget is over it. */
export function overBudget(
  sizes: Readonly<Record<string, number>>,
  budgets: Readonly<Record<string, number>>,
): GeoProblem[] {
  return Object.entries(sizes).flatMap(([file, kilobytes]) => {
    const budget = budgets[file] ?? 0;
    return kilobytes <= budget
      ? []
      : [
          {
            where: `public/${file}`,
            what: `it has ${kilobytes.toFixed(1)} kB after Brotli, its budget is ${budget} kB`,
            remedy: 'Keep fewer points or use a coarser grid, or raise the budget with a reason',
          },
        ];
  });
}
