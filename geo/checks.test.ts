import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { adcode } from '../src/domain/ids.ts';
import {
  crossingBorders,
  driftedAreas,
  invalidPolygons,
  missingDashes,
  missingRegions,
  missingShapes,
  overBudget,
  labelsOutsideRegion,
  provincesUnlikePrefectures,
  unnamedShapes,
} from './checks.ts';
import type { Division } from './divisions.ts';
import { areaFeature, collection, lineFeature } from './geometry.ts';
import { problemSentence } from './problem.ts';
import { provinceOf } from './regions.ts';
import { toTopology } from './topology.ts';

const square = (id: string, west: number, south: number, size = 1): Feature =>
  areaFeature(id, [
    [
      [
        [west, south],
        [west, south + size],
        [west + size, south + size],
        [west + size, south],
        [west, south],
      ],
    ],
  ]);

const division = (code: string): Division => ({
  where: 'geo/tables/prefectures.csv:7',
  id: adcode(code),
  level: 'prefecture',
  type: 'prefecture-level-city',
  name: { zh: '郑州市', en: 'Zhengzhou' },
  short: { zh: '郑州', en: 'Zhengzhou' },
  parent: adcode('410000'),
  abbreviations: [],
});

const zhengzhou = collection([square('410100', 113, 34)]);
const zhengzhouDivision = division('410100');

test('missingShapes names a code of the tables without a polygon, with its row', () => {
  expect(missingShapes([zhengzhouDivision], zhengzhou, 'china.topo.json')).toEqual([]);
  expect(
    missingShapes([division('410900')], zhengzhou, 'china.topo.json').map(problemSentence),
  ).toEqual([
    'geo/tables/prefectures.csv:7: 410900 郑州市 has no polygon in china.topo.json. Correct the code or add a repair to geo/tables/repairs.csv.',
  ]);
});

test('unnamedShapes names a polygon without a row in the tables', () => {
  expect(unnamedShapes([zhengzhouDivision], zhengzhou, 'china.topo.json')).toEqual([]);
  expect(unnamedShapes([], zhengzhou, 'china.topo.json').map(problemSentence)).toEqual([
    'china.topo.json: the polygon 410100 has no row in the tables. Add its row to geo/tables/ or merge it by a repair.',
  ]);
});

describe('invalidPolygons', () => {
  const ringOf = (points: number[][]) => collection([areaFeature('410100', [[points]])]);
  test.each([
    ['it is empty', collection([areaFeature('410100', [])])],
    [
      'a ring has 3 points',
      ringOf([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ],
    [
      'a ring is not closed',
      ringOf([
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
      ]),
    ],
    [
      'a coordinate is no number',
      ringOf([
        [0, 0],
        [0, Number.NaN],
        [1, 1],
        [0, 0],
      ]),
    ],
    [
      'a ring encloses nothing',
      ringOf([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
    ],
  ])('reports that %s', (fault, layer) => {
    expect(invalidPolygons(layer, 'x').map(problemSentence)).toEqual([
      `x: the polygon 410100 is invalid: ${fault}. Repair it in the source or make the grid finer in geo/make.ts.`,
    ]);
  });

  test('accepts a square', () => expect(invalidPolygons(zhengzhou, 'x')).toEqual([]));
});

test('crossingBorders names the positions where borders cross', () => {
  const apart = toTopology({ areas: collection([square('1', 0, 0), square('2', 1, 0)]) }, 0.001);
  const overlapping = toTopology(
    { areas: collection([square('1', 0, 0), square('2', 0.5, 0.5)]) },
    0.001,
  );
  expect(crossingBorders(apart, 'x')).toEqual([]);
  const problems = crossingBorders(overlapping, 'x');
  expect(problems).toHaveLength(2);
  expect(problems.map(({ what }) => what).join()).toMatch(
    /two borders cross near [01]\.\d{3}, [01]\.\d{3}/u,
  );
});

test('provincesUnlikePrefectures names a province that is not the sum of its prefectures, with the difference', () => {
  const prefectures = collection([square('410100', 0, 0), square('410200', 1, 0)]);
  const whole = collection([square('410000', 0, 0, 2)]);
  const right = collection([
    areaFeature('410000', [
      [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      ],
      [
        [
          [1, 0],
          [1, 1],
          [2, 1],
          [2, 0],
          [1, 0],
        ],
      ],
    ]),
  ]);
  expect(provincesUnlikePrefectures(right, prefectures, provinceOf, 'x')).toEqual([]);
  expect(
    provincesUnlikePrefectures(whole, prefectures, provinceOf, 'x').map(({ what }) => what),
  ).toEqual([
    expect.stringMatching(/^province 410000 differs from its prefectures by 24\d{3}\.\d km²$/u),
  ]);
});

test('driftedAreas names an area that changed by more than one per cent', () => {
  const lossless = collection([square('120000', 0, 0, 1)]);
  expect(driftedAreas(collection([square('120000', 0, 0, 1.004)]), lossless, 'x')).toEqual([]);
  expect(
    driftedAreas(collection([square('120000', 0, 0, 1.006)]), lossless, 'x').map(problemSentence),
  ).toEqual([
    'x: the area of 120000 changed by 1.20 % from the lossless boundary. Keep more points in geo/make.ts; one per cent is allowed.',
  ]);
});

test('missingDashes reports a ten-dash line with a dash missing', () => {
  const dashes = (count: number) =>
    collection([
      lineFeature(
        Array.from({ length: count }, (_, i) => [
          [110 + i, 10],
          [110 + i, 11],
        ]),
        { kind: 'ten-dash-line' },
      ),
    ]);
  expect(missingDashes(dashes(10), 'x')).toEqual([]);
  expect(missingDashes(dashes(9), 'x').map(problemSentence)).toEqual([
    'x: the ten-dash line has 9 dashes instead of 10. Check the lines rows of geo/tables/repairs.csv against the source.',
  ]);
  expect(missingDashes(collection([]), 'x')[0]?.what).toContain('0 dashes');
});

test('missingRegions names Taiwan, Hong Kong and Macao when they are missing', () => {
  expect(missingRegions(collection([]), 'x').map(({ what }) => what)).toEqual([
    'Taiwan 台湾 is missing: 710000 has no border near 121.6, 25.2',
    'Hong Kong 香港 is missing: 810000 has no border near 114.18, 22.27',
    'Macao 澳门 is missing: 820000 has no border near 113.55, 22.19',
  ]);
  const onlyTaiwan = collection([square('710000', 121, 24.5)]);
  expect(missingRegions(onlyTaiwan, 'x')[0]?.what).toMatch(/Hong Kong/u);
});

test('labelsOutsideRegion names a label outside its region', () => {
  const place = {
    kind: 'place',
    id: adcode('410100'),
    level: 'prefecture',
    type: 'prefecture-level-city',
    name: { zh: '郑州市', en: 'Zhengzhou' },
    short: { zh: '郑州', en: 'Zhengzhou' },
    parent: adcode('410000'),
    bounds: [113, 34, 114, 35],
    neighbours: [],
  } as const;
  const table = (labelPoint: [number, number]) =>
    ({ schema: 1, places: [{ ...place, labelPoint }], groupings: [] }) as const;
  expect(labelsOutsideRegion(table([113.5, 34.5]), zhengzhou)).toEqual([]);
  expect(labelsOutsideRegion(table([115, 34.5]), zhengzhou).map(({ what }) => what)).toEqual([
    'the label of 410100 郑州市 at 115, 34.5 is outside the region',
  ]);
});

test('overBudget names a file over its budget, and one without a budget', () => {
  expect(overBudget({ 'a.json': 59.9 }, { 'a.json': 60 })).toEqual([]);
  expect(
    overBudget({ 'a.json': 60.1, 'b.json': 1 }, { 'a.json': 60 }).map(({ what }) => what),
  ).toEqual([
    'it has 60.1 kB after Brotli, its budget is 60 kB',
    'it has 1.0 kB after Brotli, its budget is 0 kB',
  ]);
});
