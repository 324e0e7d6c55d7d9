import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
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
  strayLabels,
  unlikePrefectures,
  unnamedShapes,
} from './checks.ts';
import { neighbourCountries } from './context.ts';
import { type Division, readDivisions } from './divisions.ts';
import { collection } from './geometry.ts';
import { type NamedGrouping, readGroupings } from './groupings.ts';
import { missingIslands, type RequiredIslands, readIslands } from './islands.ts';
import { readLabelPoints, readSpellings, type Spellings } from './hand-tables.ts';
import { type Level, simplified } from './levels.ts';
import { searchName } from './names.ts';
import { failOn, type GeoProblem } from './problem.ts';
import { packed } from './packed.ts';
import { provinceOf, regionTable } from './regions.ts';
import { readTables } from './tables.ts';
import { dissolvedBy, layerOf, toTopology } from './topology.ts';

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

/** Told what comes next, {@link STEPS} times. */
export type Progress = (what: string) => void;
export const STEPS = 5;

export type Artefacts = Readonly<
  Record<string, PackedRegions | PackedMembershipSources | readonly SearchName[] | Topology>
>;

function readAll(tableText: Sources['tableText'], counties: FeatureCollection) {
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
  failOn([
    ...tableProblems,
    ...divisionProblems,
    ...groupingProblems,
    ...spellingProblems,
    ...labelProblems,
    ...islandProblems,
  ]);
  return { divisions, groupings, spellings, labelPoints, islands };
}

/** The units of the prefecture layer: what has no prefectures below it stands on it itself. */
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
    ...divisions.map((division) => searchName({ ...division, spellings: own(division.id) })),
    ...groupings.map((grouping) =>
      searchName({ ...grouping, abbreviations: [], spellings: own(grouping.id) }),
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
    ...unlikePrefectures(level.provinces, level.prefectures, provinceOf, file),
    ...driftedAreas(level.provinces, lossless.provinces, file),
  ];
}

/** The level as a browser will see it, after the grid. */
function asServed(topology: Topology): Level {
  return {
    prefectures: layerOf(topology, 'prefectures'),
    provinces: layerOf(topology, 'provinces'),
  };
}

/**
 * Everything `npm run geo` serves, by the paths of {@link ARTEFACTS}. Throws {@link GeoProblems} with
 * all that is wrong: first the tables' problems, then those of the boundaries made from them.
 */
export async function makeArtefacts(
  { china, counties: countyTopology, context, tableText }: Sources,
  progress: Progress,
): Promise<Artefacts> {
  progress('reading the tables');
  const counties = layerOf(countyTopology, 'counties');
  const { divisions, groupings, spellings, labelPoints, islands } = readAll(tableText, counties);

  progress('dissolving provinces from prefectures');
  const lossless: Level = {
    prefectures: layerOf(china, 'prefectures'),
    provinces: dissolvedBy(china, 'prefectures', ({ id }) => provinceOf(id)),
  };
  const lines = layerOf(china, 'lines');

  progress('simplifying');
  const coarse = await simplified(lossless.prefectures, COARSE.share);
  const fine = await simplified(lossless.prefectures, FINE.share);

  progress('fitting the neighbouring countries');
  const countries = await neighbourCountries(
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
  const table = regionTable(
    divisions,
    groupings,
    { coarse: servedCoarse, lossless, counties, topology: china },
    labelPoints,
  );
  const committed = 'geo/boundaries/china.topo.json';
  const ofLevel = (wanted: PlaceLevel) => divisions.filter(({ level }) => level === wanted);
  const onPrefectureLayer = prefectureLayer(divisions);
  failOn([
    ...missingShapes(onPrefectureLayer, lossless.prefectures, committed),
    ...unnamedShapes(onPrefectureLayer, lossless.prefectures, committed),
    ...missingShapes(ofLevel('province'), lossless.provinces, committed),
    ...missingShapes(ofLevel('county'), counties, 'geo/boundaries/counties.topo.json'),
    ...missingDashes(layerOf(provincesTopology, 'lines'), ARTEFACTS.provinces),
    ...missingDashes(layerOf(fineTopology, 'lines'), ARTEFACTS.fine),
    ...levelProblems(servedCoarse, lossless, islands, ARTEFACTS.prefectures),
    ...levelProblems(asServed(fineTopology), lossless, islands, ARTEFACTS.fine),
    ...crossingBorders(prefecturesTopology, ARTEFACTS.prefectures),
    ...crossingBorders(toTopology({ areas: fine.prefectures }, FINE.step), ARTEFACTS.fine),
    ...crossingBorders(toTopology({ areas: coarse.provinces }, COARSE.step), ARTEFACTS.provinces),
    ...strayLabels(
      table,
      collection([...coarse.prefectures.features, ...coarse.provinces.features]),
    ),
  ]);
  return {
    ...packed(table),
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
