/** `npm run geo:import`: fetches the pinned sources, repairs them and writes what is committed. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import mapshaper from 'mapshaper';
import { contextAreas } from './context-source.ts';
import { readTable } from './csv.ts';
import { fetchSource, readSourceFile } from './fetch-source.ts';
import { parseCollection, shapesOf } from './geometry.ts';
import { throwOnProblems } from './problem.ts';
import { REPAIR_COLUMNS, repairAreas, repairLines, repairNames, unusedRepairs } from './repairs.ts';
import { RIVER_COLUMNS, riverCourses } from './rivers.ts';
import { COUNTRIES, DIVISIONS, RIVERS, type Source } from './sources.ts';
import { LOSSLESS_STEP, parseTopology, toTopology } from './topology.ts';

const FOLDER = import.meta.dirname;
const boundaries = join(FOLDER, 'boundaries');
const cache = join(FOLDER, '..', '.cache', 'geo-sources');
/** Degrees. The countries' source has a grid of 0.0036°, so this keeps all its points apart. */
const CONTEXT_STEP = 1e-4;

async function readRows<Column extends string>(name: string, columns: readonly Column[]) {
  const file = `geo/tables/${name}.csv`;
  const { rows, problems } = readTable(
    file,
    await readFile(join(FOLDER, 'tables', `${name}.csv`), 'utf8'),
    columns,
  );
  throwOnProblems(problems);
  return rows;
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(boundaries, name), text);
  console.log(`geo import: ${name} ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
}

async function writeTopology(name: string, topology: Topology): Promise<void> {
  await write(name, `${JSON.stringify(topology)}\n`);
}

async function writeLicence(source: Source, text: string): Promise<void> {
  await write(`LICENCE-${source.name}.txt`, `${text.replaceAll('\r\n', '\n').trim()}\n`);
}

async function readRiverSource() {
  const { shapes, attributes } = RIVERS.files;
  const out = await mapshaper.applyCommands(`-i ${shapes.name} -o out.json format=geojson`, {
    [shapes.name]: await readSourceFile(shapes, RIVERS, cache),
    [attributes.name]: await readSourceFile(attributes, RIVERS, cache),
  });
  return parseCollection(out['out.json']);
}

console.log(`geo import 1/3 fetching into ${cache}`);
const divisions = await fetchSource(DIVISIONS, cache);
const world = await fetchSource(COUNTRIES, cache);
const riverSource = await readRiverSource();
await mkdir(boundaries, { recursive: true });

console.log('geo import 2/3 repairing');
const repairs = await readRows('repairs', REPAIR_COLUMNS);
const rivers = await readRows('rivers', RIVER_COLUMNS);
const [level1, level2, level3] = [
  parseCollection(divisions.lines),
  parseCollection(divisions.prefectures),
  parseCollection(divisions.counties),
];
const { lines, problems } = repairLines(level1, repairs);
throwOnProblems([
  ...problems,
  ...unusedRepairs(level2, repairs, 'prefectures'),
  ...unusedRepairs(level3, repairs, 'counties'),
]);
const prefectures = repairAreas(level2, repairs, 'prefectures');
const counties = repairAreas(level3, repairs, 'counties');
const context = await contextAreas(parseTopology(world.countries));
const courses = riverCourses(riverSource, rivers);

console.log('geo import 3/3 writing');
await writeTopology('china.topo.json', toTopology({ prefectures, lines }, LOSSLESS_STEP));
await writeTopology('counties.topo.json', toTopology({ counties }, LOSSLESS_STEP));
await write(
  'counties.csv',
  [['code', 'name_zh'], ...repairNames(level3, repairs, 'counties')].join('\n').concat('\n'),
);
await writeTopology('context.topo.json', toTopology({ ...context, rivers: courses }, CONTEXT_STEP));
await writeLicence(DIVISIONS, divisions.licence);
await writeLicence(COUNTRIES, world.licence);
console.log(
  `geo import: ${shapesOf(prefectures).length} prefecture-layer units, ${shapesOf(counties).length} counties`,
);
