import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
import { withMembershipSources } from '../src/domain/regions/packed/membershipSources.ts';
import { readMembershipSources, readRegions } from '../src/data/readRegions.ts';
import type { RegionTable, SearchName } from '../src/domain/regions/region.ts';
import { collection, shapesOf } from './geometry.ts';
import { type Artefacts, makeArtefacts, type Sources } from './make.ts';
import { GeoProblems } from './problem.ts';
import { LOSSLESS_STEP, layerOf, parseTopology, toTopology } from './topology.ts';

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');
const boundary = (name: string) => parseTopology(read('boundaries', name));

const sources: Sources = {
  china: boundary('china.topo.json'),
  counties: boundary('counties.topo.json'),
  context: boundary('context.topo.json'),
  tableText: (file) => read('tables', file),
};
const quiet = () => undefined;

function isNames(value: Artefacts[string] | undefined): value is readonly SearchName[] {
  return Array.isArray(value);
}

describe('makeArtefacts with the committed sources', () => {
  let table: RegionTable;
  let names: readonly SearchName[];

  beforeAll(async () => {
    const artefacts = await makeArtefacts(sources, quiet);
    const made = readRegions(artefacts[ARTEFACTS.regions]);
    const bases = readMembershipSources(artefacts[ARTEFACTS.membershipSources]);
    const spelled = artefacts[ARTEFACTS.names];
    if (!made.ok || !bases.ok || !isNames(spelled))
      throw new TypeError('the artefacts do not have the expected form');
    table = { ...made.value, groupings: withMembershipSources(made.value.groupings, bases.value) };
    names = spelled;
  }, 120_000);

  const place = (id: string) => table.places.find((candidate) => candidate.id === id);

  test('gives 34 provinces, 365 units below them, Youyang, Golmud and 34 groupings', () => {
    const count = (level: string) => table.places.filter((p) => p.level === level).length;
    expect([count('province'), count('prefecture'), count('county')]).toEqual([34, 365, 2]);
    expect(table.groupings).toHaveLength(34);
  });

  test('gives neighbours on each layer, in both directions', () => {
    expect(place('410000')?.neighbours).toEqual([
      '130000',
      '140000',
      '340000',
      '370000',
      '420000',
      '610000',
    ]);
    expect(place('110000')?.neighbours).toEqual(['120000', '130000']);
    expect(place('130600')?.neighbours).toContain('110000');
    expect(place('440300')?.neighbours).toContain('810000');
    for (const { id, level, neighbours } of table.places)
      for (const other of neighbours) {
        const back = place(other);
        if (back?.level === level) expect(back.neighbours).toContain(id);
      }
  });

  test('gives Hainan the bounds of its main island and Sansha those of all its reefs', () => {
    expect(place('460000')?.bounds[1]).toBeGreaterThan(17.5);
    expect(place('460300')?.bounds[1]).toBeLessThan(4);
    expect(place('460000')?.labelPoint[1]).toBeGreaterThan(18.5);
  });

  test('gives Harbin–Changchun the city of Jilin, not the province', () => {
    const members = table.groupings.find(({ id }) => id === 'harbin-changchun')?.members ?? [];
    expect(members.map(({ place: code }) => code)).toContain('220200');
    expect(members.map(({ place: code }) => code)).not.toContain('220000');
  });

  test('makes the provinces of the Yellow River basin partial members', () => {
    const basin = table.groupings.find(({ id }) => id === 'yellow-river-basin');
    expect(basin?.members).toHaveLength(9);
    expect(basin?.members.every(({ partial }) => partial)).toBe(true);
  });

  test('gives members without an official list a note', () => {
    const unlisted = table.groupings.filter(({ document }) => document === null);
    expect(unlisted.map(({ id }) => id)).toContain('yellow-river-ji-bend');
    for (const { members } of unlisted)
      expect(members.every(({ note }) => note !== null)).toBe(true);
  });

  test('gives every region spellings for search', () => {
    expect(names).toHaveLength(table.places.length + table.groupings.length);
    for (const { zh, latin, initials } of names) {
      expect(Math.min(zh.length, latin.length, initials.length)).toBeGreaterThan(0);
      expect([...latin, ...initials].filter((text) => !/^[a-z0-9]+$/u.test(text))).toEqual([]);
    }
    const henan = names.find(({ id }) => id === '410000');
    expect(henan?.zh).toEqual(['河南', '河南省', '豫']);
    expect(henan?.initials).toContain('hn');
  });
});

test('makeArtefacts reports every problem of boundaries without Taiwan, the dashes and a city', async () => {
  const without = ['710000', '410100'];
  const prefectures = collection(
    layerOf(sources.china, 'prefectures').features.filter(
      ({ id }) => !without.includes(String(id)),
    ),
  );
  expect(shapesOf(prefectures)).toHaveLength(370);
  const china = toTopology({ prefectures, lines: collection([]) }, LOSSLESS_STEP);
  const failure = await makeArtefacts({ ...sources, china }, quiet).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(GeoProblems);
  const message = failure instanceof GeoProblems ? failure.message : '';
  expect(message).toMatch(/410100 郑州市 has no polygon/u);
  expect(message).toMatch(/710000 台湾省 has no polygon/u);
  expect(message).toMatch(/the ten-dash line has 0 dashes/u);
  expect(message).toMatch(/钓鱼岛 Diaoyu Dao is missing/u);
}, 120_000);

test('makeArtefacts reports a broken table before it simplifies boundaries', async () => {
  const steps: string[] = [];
  const tableText = (file: string) =>
    file === 'memberships.csv'
      ? sources.tableText(file).replace('greater-bay-area,810000', 'greater-bay-area,819999')
      : sources.tableText(file);
  await expect(
    makeArtefacts({ ...sources, tableText }, (what) => steps.push(what)),
  ).rejects.toThrow(/the member "819999" of greater-bay-area is no known code/u);
  expect(steps).toEqual(['reading the tables']);
});
