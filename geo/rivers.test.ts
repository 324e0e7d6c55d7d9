import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readTable } from './csv.ts';
import { areaFeature, collection, lineFeature, linesOf } from './geometry.ts';
import { joinPieces, RIVER_COLUMNS, riverCourses, type RiverRow, wrongCourses } from './rivers.ts';
import { layerOf, parseTopology } from './topology.ts';

const box = (id: string, west: number, east: number) =>
  areaFeature(id, [
    [
      [
        [west, 30],
        [west, 32],
        [east, 32],
        [east, 30],
        [west, 30],
      ],
    ],
  ]);
/** Three provinces from west to east; the sea begins at 106° E. */
const PROVINCES = collection([
  box('510000', 100, 102),
  box('500000', 102, 104),
  box('420000', 104, 106),
]);
const row = (provinces: string): RiverRow => ({
  where: 'rivers.csv:2',
  cells: { id: 'r', zh: '河', en: 'River', pieces: '1', extension: '', provinces, reason: '' },
});
const course = (...lines: Position[][]) =>
  collection([lineFeature(lines, { id: 'r', zh: '河', en: 'River' })]);
const TO_SEA: Position[] = [
  [100.5, 31],
  [106.5, 31],
];
const problemsOf = (lines: Position[][], provinces: string) =>
  wrongCourses(course(...lines), [row(provinces)], PROVINCES).map(({ what }) => what);

describe('wrongCourses', () => {
  test('accepts a river that passes its provinces and ends in the sea', () => {
    expect(problemsOf([TO_SEA], '510000 500000 420000')).toEqual([]);
  });

  test('accepts a province on whose border the river runs', () => {
    const alongBorder: Position[] = [
      [100.5, 32.03],
      [101.5, 32.03],
    ];
    expect(problemsOf([alongBorder], '510000')).toEqual([]);
  });

  test('names a province that the river misses', () => {
    expect(problemsOf([TO_SEA], '510000 500000 420000 340000')).toEqual([
      'River does not pass 340000',
    ]);
  });

  test('names a province that the river must not pass', () => {
    expect(problemsOf([TO_SEA], '510000 420000')).toEqual(['River leads through 500000']);
  });

  test('names the province in which the river ends', () => {
    const inland = TO_SEA.map(([x = 0, y = 0]) => [Math.min(x, 105), y]);
    expect(problemsOf([inland], '510000 500000 420000')).toEqual(['River ends in 420000']);
  });

  test('reports a river in several pieces', () => {
    expect(problemsOf([TO_SEA, TO_SEA], '510000')).toEqual(['River is not one line']);
  });
});

describe('joinPieces', () => {
  test('joins pieces of any order and direction to one line from the west, without a side arm', () => {
    const line = joinPieces([
      [
        [103, 30],
        [102, 30],
      ],
      [
        [103, 30],
        [106, 31],
      ],
      [
        [100, 30],
        [102, 30],
      ],
      [
        [102, 30],
        [102.2, 30.1],
      ],
    ]);
    expect(line).toEqual([
      [100, 30],
      [102, 30],
      [103, 30],
      [106, 31],
    ]);
  });
});

test('riverCourses refuses a number that the source does not have', () => {
  expect(() => riverCourses(collection([]), [row('510000')])).toThrow(
    'rivers.csv:2: the source has no river 1.',
  );
});

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');

test('the committed rivers are detailed, pass their provinces and end in the sea', () => {
  const rivers = layerOf(parseTopology(read('boundaries', 'context.topo.json')), 'rivers');
  const china = parseTopology(read('boundaries', 'china.topo.json'));
  const provinces = collection(
    layerOf(china, 'prefectures').features.map((area) => ({
      ...area,
      id: `${String(area.id).slice(0, 2)}0000`,
    })),
  );
  const { rows } = readTable('rivers.csv', read('tables', 'rivers.csv'), RIVER_COLUMNS);
  expect(wrongCourses(rivers, rows, provinces)).toEqual([]);
  for (const { geometry } of rivers.features) {
    const [line = []] = linesOf(geometry);
    expect(line.length).toBeGreaterThan(800);
  }
});
