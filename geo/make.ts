import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
import type { PackedIndicators } from '../src/domain/indicators/indicator.ts';
import type { PackedMembershipSources } from '../src/domain/regions/packed/membershipSources.ts';
import type { PackedRegions } from '../src/domain/regions/packed/regions.ts';
import type { PlaceLevel, SearchName } from '../src/domain/regions/region.ts';
import {
  crossingBorders,
  driftedAreas,
  invalidPolygons,
  missingDashes,
  missingRegions,
  missingShapes,
  labelsOutsideRegion,
  provincesUnlikePrefectures,
  unnamedShapes,
} from './checks.ts';
import { fitNeighbourCountries } from './context.ts';
import { type Division, readDivisions } from './divisions.ts';
import { collection } from './geometry.ts';
import { type NamedGrouping, readGroupings } from './groupings.ts';
import { missingIslands, type RequiredIslands, readIslands } from './islands.ts';
import { readLabelPoints, readSpellings, type Spellings } from './manual-tables.ts';
import { makeIndicators } from './indicators.ts';
import { type Level, simplifyLevel } from './levels.ts';
import { createSearchName } from './names.ts';
import { readTable } from './csv.ts';
import { throwOnProblems, type GeoProblem } from './problem.ts';
import { packRegions } from './packed.ts';
import { provinceOf, createRegionTable } from './regions.ts';
import { RIVER_COLUMNS, wrongCourses } from './rivers.ts';
import { readTables } from './tables.ts';
import { dissolveBy, layerOf, toTopology } from './topology.ts';

/** Shares of points kept, and grid steps in degrees: 50 m for the overview, 10 m when zoomed. */
const COARSE = { share: 0.25, step: 5e-4 };
const FINE = { share: 0.6, step: 1e-4 };
const CONTEXT_STEP = 2e-3;

/** The committed topologies under `geo/boundaries/` and the tables under `geo/tables/`. */
export interface Sources {
  readonly china: Topology;
  readonly counties: Topology;
  readonly context: Topology;
  /** The text of a table by its file name, e.g. `provinces.csv`. */
  readonly tableText: (file: string) => string;
}

/** Called {@link STEPS} times, with the name of the step that begins. */
export type Progress = (what: string) => void;
export const STEPS = 5;

export type Artefacts = Readonly<
  Record<
    string,
    PackedRegions | PackedMembershipSources | PackedIndicators | readonly SearchName[] | Topology
  >
>;

function readRegionTables(tableText: Sources['tableText'], counties: FeatureCollection) {
  const { tables, problems: tableProblems } = readTables(tableText);
  const { divisions, problems: divisionProblems } = readDivisions(tables);
  const { groupings, problems: groupingProblems } = readGroupings(tables, {
    divisions,
    counties: new Set(counties.features.map(({ id }) => String(id))),
  });
  const regions = new Set<string>([...divisions, ...groupings].map(({ id }) => id));
  const { spellings, problems: spellingProblems } = readSpellings(tables, regions);
  const { labelPoints, problems: labelProblems } = readLabelPoints(tables, regions);
  const { islands, problems: islandProblems } = readIslands(tables, regions);
  throwOnProblems([
    ...tableProblems,
    ...divisionProblems,
    ...groupingProblems,
    ...spellingProblems,
    ...labelProblems,
    ...islandProblems,
  ]);
  return { divisions, groupings, spellings, labelPoints, islands };
}

/** The units of the prefecture layer. A province without prefectures is one of them. */
function prefectureLayer(divisions: readonly Division[]): Division[] {
  const parents = new Set(
    divisions.filter(({ level }) => level === 'prefecture').map(({ parent }) => parent),
  );
  return divisions.filter(
    ({ id, level }) => level === 'prefecture' || (level === 'province' && !parents.has(id)),
  );
}

function searchNames(
  divisions: readonly Division[],
  groupings: readonly NamedGrouping[],
  spellings: ReadonlyMap<string, Spellings>,
): SearchName[] {
  const own = (id: string) => spellings.get(id) ?? { zh: [], latin: [] };
  return [
    ...divisions.map((division) => createSearchName({ ...division, spellings: own(division.id) })),
    ...groupings.map((grouping) =>
      createSearchName({ ...grouping, abbreviations: [], spellings: own(grouping.id) }),
    ),
  ];
}

function levelProblems(
  level: Level,
  lossless: Level,
  islands: readonly RequiredIslands[],
  file: string,
): GeoProblem[] {
  return [
    ...invalidPolygons(level.prefectures, file),
    ...missingRegions(level.prefectures, file),
    ...missingIslands(islands, level.prefectures, file),
    ...provincesUnlikePrefectures(level.provinces, level.prefectures, provinceOf, file),
    ...driftedAreas(level.provinces, lossless.provinces, file),
  ];
}

/** The level as it is served: on the grid. */
function toServedLevel(topology: Topology): Level {
  return {
    prefectures: layerOf(topology, 'prefectures'),
    provinces: layerOf(topology, 'provinces'),
  };
}

/**
 * Everything that `npm run geo` writes except the counties, by the paths of {@link ARTEFACTS}.
 * Throws {@link GeoProblems}: first the problems of the tables, then those of the boundaries.
 */
export async function makeArtefacts(
  { china, counties: countyTopology, context, tableText }: Sources,
  progress: Progress,
): Promise<Artefacts> {
  progress('reading the tables');
  const counties = layerOf(countyTopology, 'counties');
  const { divisions, groupings, spellings, labelPoints, islands } = readRegionTables(
    tableText,
    counties,
  );
  const indicators = makeIndicators(
    tableText,
    divisions.filter(({ level }) => level === 'province'),
  );

  progress('dissolving provinces from prefectures');
  const lossless: Level = {
    prefectures: layerOf(china, 'prefectures'),
    provinces: dissolveBy(china, 'prefectures', ({ id }) => provinceOf(id)),
  };
  const lines = layerOf(china, 'lines');

  progress('simplifying');
  const coarse = await simplifyLevel(lossless.prefectures, COARSE.share);
  const fine = await simplifyLevel(lossless.prefectures, FINE.share);

  progress('fitting the neighbouring countries');
  const countries = await fitNeighbourCountries(
    { countries: layerOf(context, 'countries'), land: layerOf(context, 'land') },
    coarse.provinces,
  );

  progress('measuring and checking');
  const provincesTopology = toTopology({ provinces: coarse.provinces, lines }, COARSE.step);
  const prefecturesTopology = toTopology({ prefectures: coarse.prefectures }, COARSE.step);
  const fineTopology = toTopology({ ...fine, lines }, FINE.step);
  const servedCoarse: Level = {
    provinces: layerOf(provincesTopology, 'provinces'),
    prefectures: layerOf(prefecturesTopology, 'prefectures'),
  };
  const table = createRegionTable(
    divisions,
    groupings,
    { coarse: servedCoarse, lossless, counties, topology: china },
    labelPoints,
  );
  const committed = 'geo/boundaries/china.topo.json';
  const ofLevel = (wanted: PlaceLevel) => divisions.filter(({ level }) => level === wanted);
  const onPrefectureLayer = prefectureLayer(divisions);
  const rivers = readTable('geo/tables/rivers.csv', tableText('rivers.csv'), RIVER_COLUMNS);
  throwOnProblems([
    ...missingShapes(onPrefectureLayer, lossless.prefectures, committed),
    ...unnamedShapes(onPrefectureLayer, lossless.prefectures, committed),
    ...missingShapes(ofLevel('province'), lossless.provinces, committed),
    ...missingShapes(ofLevel('county'), counties, 'geo/boundaries/counties.topo.json'),
    ...missingDashes(layerOf(provincesTopology, 'lines'), ARTEFACTS.provinces),
    ...missingDashes(layerOf(fineTopology, 'lines'), ARTEFACTS.fine),
    ...levelProblems(servedCoarse, lossless, islands, ARTEFACTS.prefectures),
    ...levelProblems(toServedLevel(fineTopology), lossless, islands, ARTEFACTS.fine),
    ...crossingBorders(prefecturesTopology, ARTEFACTS.prefectures),
    ...crossingBorders(toTopology({ areas: fine.prefectures }, FINE.step), ARTEFACTS.fine),
    ...crossingBorders(toTopology({ areas: coarse.provinces }, COARSE.step), ARTEFACTS.provinces),
    ...rivers.problems,
    ...wrongCourses(layerOf(context, 'rivers'), rivers.rows, coarse.provinces),
    ...labelsOutsideRegion(
      table,
      collection([...coarse.prefectures.features, ...coarse.provinces.features]),
    ),
  ]);
  return {
    ...packRegions(table),
    [ARTEFACTS.indicators]: indicators,
    [ARTEFACTS.names]: searchNames(divisions, groupings, spellings),
    [ARTEFACTS.provinces]: provincesTopology,
    [ARTEFACTS.prefectures]: prefecturesTopology,
    [ARTEFACTS.fine]: fineTopology,
    [ARTEFACTS.context]: toTopology(
      { countries, rivers: layerOf(context, 'rivers') },
      CONTEXT_STEP,
    ),
  };
}
