/** `npm run geo`: makes the served boundaries and region tables and checks them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
import type { LngLat } from '../src/domain/region.ts';
import { neighbourCountries } from './context.ts';
import { readDivisions } from './divisions.ts';
import { collection } from './geometry.ts';
import { readGroupings } from './groupings.ts';
import { simplified } from './levels.ts';
import { searchName } from './names.ts';
import { failOn } from './problem.ts';
import { regionTable } from './regions.ts';
import { readTables } from './tables.ts';
import { layerOf, parseTopology, toTopology } from './topology.ts';

const here = import.meta.dirname;
const served = join(here, '..', 'public');
const started = performance.now();
const STEPS = 6;
const COARSE = { share: 0.25, step: 5e-4 };
const FINE = { share: 0.6, step: 1e-4 };

function progress(step: number, what: string): void {
  console.log(`geo ${step}/${STEPS} ${what}`);
}

function boundaries(name: string) {
  return parseTopology(readFileSync(join(here, 'boundaries', name), 'utf8'));
}

progress(1, 'reading boundaries and tables');
const china = boundaries('china.topo.json');
const context = boundaries('context.topo.json');
const prefectures = layerOf(china, 'prefectures');
const lines = layerOf(china, 'lines');
const counties = layerOf(boundaries('counties.topo.json'), 'counties');
const { tables, problems: tableProblems } = readTables((file) =>
  readFileSync(join(here, 'tables', file), 'utf8'),
);
const { divisions, problems: divisionProblems } = readDivisions(tables);
const { groupings, problems: groupingProblems } = readGroupings(tables, {
  divisions,
  counties: new Set(counties.features.map(({ id }) => String(id))),
});
failOn([...tableProblems, ...divisionProblems, ...groupingProblems]);

progress(2, 'dissolving provinces from prefectures');
const lossless = await simplified(prefectures, 1);

progress(3, 'simplifying');
const coarse = await simplified(prefectures, COARSE.share);
const fine = await simplified(prefectures, FINE.share);

progress(4, 'fitting neighbouring countries');
const countries = await neighbourCountries(
  {
    countries: layerOf(context, 'countries'),
    land: layerOf(context, 'land'),
    rivers: layerOf(context, 'rivers'),
  },
  coarse.provinces,
);

progress(5, 'measuring and checking');
const labelPoints = new Map(
  tables['label-points'].map(({ cells }): [string, LngLat] => [
    cells.region,
    [Number(cells.longitude), Number(cells.latitude)],
  ]),
);
const table = regionTable(
  divisions,
  groupings,
  { ...lossless, counties, topology: china },
  labelPoints,
);
function spellings(id: string, script: string): string[] {
  return tables.spellings
    .filter(({ cells }) => cells.region === id && cells.script === script)
    .map(({ cells }) => cells.spelling);
}
const names = [...divisions, ...groupings].map(({ id, name, short, ...rest }) =>
  searchName({
    id,
    name,
    short,
    abbreviations: 'abbreviations' in rest ? rest.abbreviations : [],
    spellings: { zh: spellings(id, 'zh'), latin: spellings(id, 'latin') },
  }),
);

progress(6, 'writing');
const files = {
  [ARTEFACTS.regions]: table,
  [ARTEFACTS.names]: names,
  [ARTEFACTS.provinces]: toTopology({ provinces: coarse.provinces, lines }, COARSE.step),
  [ARTEFACTS.prefectures]: toTopology({ prefectures: coarse.prefectures }, COARSE.step),
  [ARTEFACTS.fine]: toTopology({ ...fine, lines }, FINE.step),
  [ARTEFACTS.context]: toTopology({ countries, rivers: layerOf(context, 'rivers') }, 1e-3),
};
for (const [path, content] of Object.entries(files)) {
  const text = JSON.stringify(content);
  mkdirSync(dirname(join(served, path)), { recursive: true });
  writeFileSync(join(served, path), text);
  console.log(`  ${path} ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB brotli`);
}
console.log(
  `geo: ${table.places.length} places, ${table.groupings.length} groupings in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
void collection;
