import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, cameraBounds, largestPart, unionOfBounds } from './measure.ts';

const square = (west: number, south: number, size: number) => [
  [
    [west, south],
    [west, south + size],
    [west + size, south + size],
    [west + size, south],
    [west, south],
  ],
];

test('areaOf gives a square degree at the equator 12,364 km² and subtracts holes', () => {
  expect(areaOf([square(0, 0, 1)])).toBeCloseTo(12364, 0);
  const [outer = []] = square(0, 0, 1);
  const [hole = []] = square(0.25, 0.25, 0.5);
  expect(areaOf([[outer, hole]])).toBeCloseTo(12364 - 3091, 0);
});

test('areaOf does not depend on the direction of a ring', () => {
  const [ring = []] = square(100, 30, 2);
  expect(areaOf([[ring]])).toBeCloseTo(areaOf([[[...ring].reverse()]]), 6);
});

describe('cameraBounds', () => {
  test('contains the largest part and nearby islands, but no distant ones', () => {
    const polygons = [square(109, 18, 2), square(111.5, 18, 0.1), square(114, 10, 0.5)];
    expect(cameraBounds(polygons)).toEqual([109, 18, 111.6, 20]);
  });

  test('contains all parts when none is the mainland', () => {
    const polygons = [square(110, 5, 0.1), square(117, 15, 0.1), square(112, 9, 0.1)];
    expect(cameraBounds(polygons)).toEqual([110, 5, 117.1, 15.1]);
  });

  test('always contains the largest part', () => {
    const part = fc
      .tuple(
        fc.integer({ min: 75, max: 130 }),
        fc.integer({ min: 5, max: 50 }),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([west, south, size]) => square(west, south, size));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (polygons) => {
        const [west, south, east, north] = cameraBounds(polygons);
        for (const [lng = 0, lat = 0] of largestPart(polygons)?.[0] ?? [])
          expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true);
      }),
    );
  });
});

test('unionOfBounds and cameraBounds throw when they get nothing', () => {
  expect(() => unionOfBounds([])).toThrow('no bounds to unite');
  expect(() => cameraBounds([])).toThrow('no polygon to take the bounds of');
});
