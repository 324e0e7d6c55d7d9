import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areaFeature, collection, shapesOf } from './geometry.ts';
import { missingIslands, readIslands } from './islands.ts';
import { problemSentence } from './problem.ts';
import { tablesWith } from './tables.fixture.ts';
import { readTables } from './tables.ts';
import { layerOf, parseTopology } from './topology.ts';

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');
const { tables } = readTables((file) => read('tables', file));
const { islands } = readIslands(tables, new Set(['710000', '441500', '460300']));
const REQUIRED = [
  '钓鱼岛 Diaoyu Dao',
  '赤尾屿 Chiwei Yu',
  '东沙群岛 Dongsha Qundao',
  '西沙群岛 Xisha Qundao',
  '永兴岛 Yongxing Dao',
  '中沙群岛 Zhongsha Qundao',
  '黄岩岛 Huangyan Dao',
  '南沙群岛 Nansha Qundao',
  '曾母暗沙 Zengmu Ansha',
];

test('the table names the islands of the East and South China Sea', () => {
  expect(islands.map(({ name }) => `${name.zh} ${name.en}`)).toEqual(REQUIRED);
});

describe.each([
  ['china.topo.json', 'prefectures'],
  ['counties.topo.json', 'counties'],
])('the committed boundaries in %s', (file, object) => {
  const layer = layerOf(parseTopology(read('boundaries', file)), object);

  test('contain every required island', () => {
    expect(missingIslands(islands, layer, file)).toEqual([]);
  });

  test.each(islands.map((one) => [`${one.name.zh} ${one.name.en}`, one] as const))(
    'fail with the name of %s when its polygons are gone',
    (name, { bounds: [west, south, east, north] }) => {
      const without = shapesOf(layer).map(({ id, polygons }) =>
        areaFeature(
          id,
          polygons.filter(([outer = []]) => {
            const [lng = 0, lat = 0] = outer[0] ?? [];
            return lng < west || lng > east || lat < south || lat > north;
          }),
        ),
      );
      const sentences = missingIslands(islands, collection(without), file).map(problemSentence);
      expect(sentences.join('\n')).toContain(`${name} is missing from ${file}`);
    },
  );
});

describe('missingIslands', () => {
  test('names row, island, file, unit and bounds', () => {
    const [huangyan] = islands.filter(({ name }) => name.zh === '黄岩岛');
    expect(huangyan).toBeDefined();
    const problems = missingIslands(huangyan ? [huangyan] : [], collection([]), 'x.json');
    expect(problems.map(problemSentence)).toEqual([
      'geo/tables/islands.csv:8: 黄岩岛 Huangyan Dao is missing from x.json: 460300 has no polygon within 117.6–117.95° E, 15–15.3° N. Use a source that contains it and keep islands whole in geo/levels.ts.',
    ]);
  });

  test('does not count a polygon of another unit, or one that only reaches into the bounds', () => {
    const [diaoyu] = islands;
    const square = (id: string, west: number, size: number) =>
      areaFeature(id, [
        [
          [
            [west, 25.7],
            [west, 25.7 + size],
            [west + size, 25.7],
            [west, 25.7],
          ],
        ],
      ]);
    const missing = (...features: ReturnType<typeof square>[]) =>
      missingIslands(diaoyu ? [diaoyu] : [], collection(features), 'x').length;
    expect(missing(square('710000', 123.45, 0.05))).toBe(0);
    expect(missing(square('710021', 123.45, 0.05))).toBe(0);
    expect(missing(square('350000', 123.45, 0.05))).toBe(1);
    expect(missing(square('710000', 123.45, 1))).toBe(1);
  });
});

describe('readIslands', () => {
  const problemsWith = (from: string, to: string) =>
    readIslands(tablesWith('islands.csv', from, to).tables, new Set(['410000'])).problems.map(
      problemSentence,
    );

  test.each([
    ['a unit that no table of divisions has', '410000', '410001', /"410001" is no known unit/u],
    ['bounds in the wrong order', '113,34', '115,34', /"115, 34, 114, 35" are no bounds/u],
    ['bounds that are no numbers', '113,34', 'west,34', /"NaN, 34, 114, 35" are no bounds/u],
    ['a missing name', 'Lake Island', '', /the cell "name_en" is empty/u],
    ['a missing source', 'a map', '', /the cell "source" is empty/u],
  ])('reports %s', (_, from, to, sentence) => {
    expect(problemsWith(from, to)).toEqual([expect.stringMatching(sentence)]);
  });
});
