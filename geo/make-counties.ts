import type { Topology } from 'topojson-specification';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
import { COUNTY_TYPES, type CountyTable } from '../src/domain/regions/countyTable.ts';
import type { Bounds, LngLat } from '../src/domain/regions/region.ts';
import { crossingBorders, invalidPolygons } from './checks.ts';
import {
  driftedCounties,
  overlappingCounties,
  countiesOutsidePrefecture,
  prefecturesUnlikeCounties,
  unmatchedCounties,
} from './county-checks.ts';
import { simplifyCounties } from './county-level.ts';
import { type County, readCounties } from './county-tables.ts';
import { readDivisions } from './divisions.ts';
import { collection, shapesOf } from './geometry.ts';
import { missingIslands, readIslands } from './islands.ts';
import { labelPoint } from './label-point.ts';
import { cameraBounds } from './measure.ts';
import { throwOnProblems } from './problem.ts';
import { provinceOf } from './regions.ts';
import { readTables } from './tables.ts';
import { dissolveBy, layerOf, toTopology } from './topology.ts';

/** Counties are drawn from zoom 5.5; at zoom 7 a pixel is 0.005°, so a 25th of that is not visible. */
const POINT_SHARE = 0.25;
const GRID_STEP = 2e-4;
/** Coordinates in the table are whole thousandths of a degree. */
const PER_DEGREE = 1000;

const COMMITTED = 'geo/boundaries/counties.topo.json';

/** The inputs of {@link makeCounties}. */
export interface CountySources {
  readonly china: Topology;
  readonly counties: Topology;
  /** The text of `geo/boundaries/counties.csv`. */
  readonly countyNames: string;
  readonly tableText: (file: string) => string;
}

export type CountyArtefacts = Readonly<Record<string, CountyTable | Topology>>;

/**
 * The counties' boundaries and their table, by the paths of {@link ARTEFACTS}.
 * Throws {@link GeoProblems} when a check fails.
 */
export async function makeCounties({
  china,
  counties: topology,
  countyNames,
  tableText,
}: CountySources): Promise<CountyArtefacts> {
  const { tables } = readTables(tableText);
  const { divisions } = readDivisions(tables);
  const { islands } = readIslands(tables, new Set(divisions.map(({ id }) => id)));
  const { counties, codes, outerOf, problems } = readCounties(
    { names: countyNames, tableText },
    divisions,
  );
  const lossless = layerOf(topology, 'counties');
  throwOnProblems([
    ...problems,
    ...unmatchedCounties(codes, lossless, COMMITTED),
    ...overlappingCounties(topology, COMMITTED),
  ]);

  const served = toTopology({ counties: await simplifyCounties(lossless, POINT_SHARE) }, GRID_STEP);
  const servedCounties = layerOf(served, 'counties');
  const shapes = new Map(shapesOf(servedCounties).map(({ id, polygons }) => [id, polygons]));
  const measured = counties.flatMap((county) => {
    const polygons = shapes.get(county.id);
    if (!polygons) return [];
    return [{ ...county, bounds: cameraBounds(polygons), labelPoint: labelPoint(polygons) }];
  });

  const prefectures = layerOf(china, 'prefectures');
  const provinces = dissolveBy(china, 'prefectures', ({ id }) => provinceOf(id));
  const outerLayer = collection([...provinces.features, ...prefectures.features]);
  throwOnProblems([
    ...invalidPolygons(servedCounties, ARTEFACTS.countyShapes),
    ...missingIslands(islands, servedCounties, ARTEFACTS.countyShapes),
    ...crossingBorders(served, ARTEFACTS.countyShapes),
    ...driftedCounties(servedCounties, lossless, ARTEFACTS.countyShapes),
    ...prefecturesUnlikeCounties(lossless, prefectures, outerOf, COMMITTED),
    ...countiesOutsidePrefecture(measured, outerLayer, COMMITTED),
  ]);
  return { [ARTEFACTS.countyShapes]: served, [ARTEFACTS.counties]: packCounties(measured) };
}

type MeasuredCounty = County & { readonly bounds: Bounds; readonly labelPoint: LngLat };

/** The table as it is served: by columns, with short names only where they differ from the full ones. */
function packCounties(counties: readonly MeasuredCounty[]): CountyTable {
  const toThousandths = (roundDegrees: (x: number) => number) => (degrees: number) =>
    roundDegrees(degrees * PER_DEGREE);
  return {
    schema: 1,
    ids: counties.map(({ id }) => id),
    parents: counties.map(({ parent }) => parent),
    types: counties.map(({ type }) => COUNTY_TYPES.indexOf(type)),
    zh: counties.map(({ name }) => name.zh),
    zhShort: counties.map(({ name, short }) => (short.zh === name.zh ? '' : short.zh)),
    en: counties.map(({ name }) => name.en),
    enShort: counties.map(({ name, short }) => (short.en === name.en ? '' : short.en)),
    pinyin: counties.map(({ pinyin }) => pinyin),
    bounds: counties.flatMap(({ bounds: [west, south, east, north] }) => [
      ...[west, south].map(toThousandths(Math.floor)),
      ...[east, north].map(toThousandths(Math.ceil)),
    ]),
    points: counties.flatMap(({ labelPoint: point }) => point.map(toThousandths(Math.round))),
  };
}
