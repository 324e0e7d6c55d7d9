import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { readTable } from './csv.ts';
import { collection, linesOf, shapesOf } from './geometry.ts';
import { problemSentence } from './problem.ts';
import { REPAIR_COLUMNS, repairAreas, repairLines, unusedRepairs } from './repairs.ts';

const { rows } = readTable(
  'geo/tables/repairs.csv',
  `layer,action,subject,target,reason
prefectures,merge,6297**,620700,no code of the standard
counties,recode,540422,540481,became a city
lines,kind,0,sea-boundary,water
lines,kind,1,ten-dash-line,dashes`,
  REPAIR_COLUMNS,
);

function area(gb: string, west: number): FeatureCollection['features'][number] {
  return {
    type: 'Feature',
    properties: { gb: `156${gb}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west, 1],
          [west + 1, 1],
          [west + 1, 0],
          [west, 0],
        ],
      ],
    },
  };
}

const line: FeatureCollection['features'][number] = {
  type: 'Feature',
  properties: { gb: '' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  },
};

test('repairAreas merges areas, sorts them by code and leaves lines out', () => {
  const source = collection([area('620800', 5), area('620700', 0), line, area('629701', 1)]);
  const shapes = shapesOf(repairAreas(source, rows, 'prefectures'));
  expect(shapes.map(({ id, polygons }) => [id, polygons.length])).toEqual([
    ['620700', 1],
    ['620800', 1],
  ]);
});

test('repairAreas recodes a county without changing its shape, and ignores repairs of another layer', () => {
  const source = collection([area('540422', 0), area('629701', 3)]);
  const shapes = shapesOf(repairAreas(source, rows, 'counties'));
  expect(shapes.map(({ id }) => id)).toEqual(['540481', '629701']);
});

test('unusedRepairs names a repair whose subject is not in the source', () => {
  expect(
    unusedRepairs(collection([area('620700', 0)]), rows, 'prefectures').map(problemSentence),
  ).toEqual([
    'geo/tables/repairs.csv:2: no prefectures polygon of the source has the code 6297**. Remove the row or correct its subject.',
  ]);
});

test('repairLines gives lines their kind by their number and names one without a kind', () => {
  const { lines, problems } = repairLines(collection([line, area('620700', 0), line, line]), rows);
  expect(lines.features.map(({ properties }) => properties?.['kind'] as unknown)).toEqual([
    'sea-boundary',
    'ten-dash-line',
  ]);
  expect(lines.features.every(({ geometry }) => linesOf(geometry).length === 1)).toBe(true);
  expect(problems.map(problemSentence)).toEqual([
    'line 2 of the source: it has no kind. Give it one of ten-dash-line, sea-boundary, undefined-boundary in geo/tables/repairs.csv.',
  ]);
});
