import { expect, test } from 'vitest';
import { fitNeighbourCountries } from './context.ts';
import { areaFeature, collection, shapesOf } from './geometry.ts';
import { contains } from './label-point.ts';

const box = (id: string, west: number, south: number, east: number, north: number) =>
  areaFeature(id, [
    [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  ]);

// China from 100 to 110; a neighbour that reaches into it; one that leaves a gap of half a degree;
// the land goes on beneath all of them and, at 20 to 21, sticks out of China into the sea.
const china = collection([box('450000', 100, 21, 110, 30)]);
const countries = collection([box('356', 90, 25, 101, 30), box('496', 100, 30.5, 110, 35)]);
const land = collection([box('land', 90, 20, 110, 35)]);

test('fitNeighbourCountries cuts neighbours along China, gives them the gaps and leaves the sea', async () => {
  const shapes = shapesOf(await fitNeighbourCountries({ countries, land }, china));
  expect(shapes.map(({ id }) => id)).toEqual(['356', '496']);
  const holders = (lng: number, lat: number) =>
    shapes
      .filter(({ polygons }) => polygons.some((rings) => contains(rings, [lng, lat])))
      .map(({ id }) => id);
  expect(holders(95, 27)).toEqual(['356']);
  expect(holders(100.5, 27)).toEqual([]);
  expect(holders(105, 30.2)).toHaveLength(1);
  expect(holders(105, 33)).toEqual(['496']);
});

test('fitNeighbourCountries leaves out land that borders on no neighbour', async () => {
  const island = collection([box('land', 105, 10, 106, 11)]);
  const shapes = shapesOf(await fitNeighbourCountries({ countries, land: island }, china));
  expect(
    shapes.some(({ polygons }) => polygons.some((rings) => contains(rings, [105.5, 10.5]))),
  ).toBe(false);
});
