import type { Topology } from 'topojson-specification';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
import { COUNTY_TYPES, type CountyTable } from '../src/domain/regions/countyTable.ts';
import { crossingBorders, invalidPolygons } from './checks.ts';
import {
  driftedCounties,
  overlappingCounties,
  strayCounties,
  unlikeCounties,
  unmatchedCounties,
} from './county-checks.ts';
import { simplifiedCounties } from './county-level.ts';
import { readCounties } from './county-tables.ts';
import { readDivisions } from './divisions.ts';
import { collection, shapesOf } from './geometry.ts';
import { labelPoint } from './label-point.ts';
import { cameraBounds } from './measure.ts';
import { failOn } from './problem.ts';
import { provinceOf } from './regions.ts';
import { readTables } from './tables.ts';
import { dissolvedBy, layerOf, toTopology } from './topology.ts';

/** Counties are drawn from zoom 7 on, where a pixel is 0.005°: less than a fiftieth of that is seen by nobody. */
const SHARE = 0.25;
const STEP = 2e-4;
/** Places in the table are whole thousandths of a degree. */
const PER_DEGREE = 1000;

const COMMITTED = 'geo/boundaries/counties.topo.json';

/** What the counties are made of. */
export interface CountySources {
  readonly china: Topology;
  readonly counties: Topology;
  /** The text of `geo/boundaries/counties.csv`. */
  readonly countyNames: string;
  readonly tableText: (file: string) => string;
}

export type CountyArtefacts = Readonly<Record<string, CountyTable | Topology>>;

/**
 * The counties' boundaries and their table, by the paths of {@link ARTEFACTS}. Throws
 * {@link GeoProblems} with all that is wrong.
 */
export async function makeCounties({
  china,
  counties: topology,
  countyNames,
  tableText,
}: CountySources): Promise<CountyArtefacts> {
  const { divisions } = readDivisions(readTables(tableText).tables);
  const { counties, codes, outerOf, problems } = readCounties(
    { names: countyNames, tableText },
    divisions,
  );
  const lossless = layerOf(topology, 'counties');
  failOn([
    ...problems,
    ...unmatchedCounties(codes, lossless, COMMITTED),
    ...overlappingCounties(topology, COMMITTED),
  ]);

  const served = toTopology({ counties: await simplifiedCounties(lossless, SHARE) }, STEP);
  const shapes = new Map(
    shapesOf(layerOf(served, 'counties')).map((one) => [one.id, one.polygons]),
  );
  const measured = counties.flatMap((county) => {
    const polygons = shapes.get(county.id);
    if (!polygons) return [];
    return [{ ...county, bounds: cameraBounds(polygons), labelPoint: labelPoint(polygons) }];
  });

  const prefectures = layerOf(china, 'prefectures');
  const provinces = dissolvedBy(china, 'prefectures', ({ id }) => provinceOf(id));
  const both = collection([...provinces.features, ...prefectures.features]);
  failOn([
    ...invalidPolygons(layerOf(served, 'counties'), ARTEFACTS.countyShapes),
    ...crossingBorders(served, ARTEFACTS.countyShapes),
    ...driftedCounties(layerOf(served, 'counties'), lossless, ARTEFACTS.countyShapes),
    ...unlikeCounties(lossless, prefectures, outerOf, COMMITTED),
    ...strayCounties(measured, both, COMMITTED),
  ]);

  const whole = (method: (x: number) => number) => (degrees: number) =>
    method(degrees * PER_DEGREE);
  const table: CountyTable = {
    schema: 1,
    ids: measured.map(({ id }) => id),
    parents: measured.map(({ parent }) => parent),
    types: measured.map(({ type }) => COUNTY_TYPES.indexOf(type)),
    zh: measured.map(({ name }) => name.zh),
    zhShort: measured.map(({ name, short }) => (short.zh === name.zh ? '' : short.zh)),
    en: measured.map(({ name }) => name.en),
    enShort: measured.map(({ name, short }) => (short.en === name.en ? '' : short.en)),
    pinyin: measured.map(({ pinyin }) => pinyin),
    bounds: measured.flatMap(({ bounds: [west, south, east, north] }) => [
      ...[west, south].map(whole(Math.floor)),
      ...[east, north].map(whole(Math.ceil)),
    ]),
    points: measured.flatMap(({ labelPoint: point }) => point.map(whole(Math.round))),
  };
  return { [ARTEFACTS.countyShapes]: served, [ARTEFACTS.counties]: table };
}
