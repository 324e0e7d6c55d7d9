import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRealAtlas } from '../../../tests/fixtures/realData.ts';
import { adcode } from '../ids.ts';
import { extentOf, pointsIn, rangeOf, scatterData, withPlacesInside } from './scatter.ts';

const atlas = loadRealAtlas();
const places = atlas.places.slice(0, 12);
const values = fc.array(fc.option(fc.integer({ min: -9, max: 9 })), {
  minLength: places.length,
  maxLength: places.length,
});
const dataOf = (xs: readonly (number | null)[], ys: readonly (number | null)[]) =>
  scatterData(
    places,
    (place) => xs[places.indexOf(place)] ?? null,
    (place) => ys[places.indexOf(place)] ?? null,
  );

describe('a scatter', () => {
  it('has a point for each place with both values, and names the others', () => {
    fc.assert(
      fc.property(values, values, (xs, ys) => {
        const { points, noData } = dataOf(xs, ys);
        expect(points.length + noData.length).toBe(places.length);
        for (const [index, place] of places.entries()) {
          const point = points.find((each) => each.place === place);
          const isComplete = xs[index] !== null && ys[index] !== null;
          expect(point !== undefined).toBe(isComplete);
          if (point) expect([point.x, point.y]).toEqual([xs[index], ys[index]]);
          expect(noData.includes(place)).toBe(!isComplete);
        }
      }),
    );
  });

  it('finds in a range exactly the points between its ends, drawn in any direction', () => {
    const edge = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(values, values, edge, edge, edge, edge, (xs, ys, a, b, c, d) => {
        const { points } = dataOf(xs, ys);
        const found = pointsIn(points, { x: rangeOf(a, b), y: rangeOf(c, d) });
        expect(pointsIn(points, { x: rangeOf(b, a), y: rangeOf(d, c) })).toEqual(found);
        for (const point of points) {
          const isBetween =
            (point.x - a) * (point.x - b) <= 0 && (point.y - c) * (point.y - d) <= 0;
          expect(found.includes(point)).toBe(isBetween);
        }
      }),
    );
  });

  it('has axes with a length, also for equal values and for none', () => {
    expect(extentOf([2, 5, 3])).toEqual({ from: 2, to: 5 });
    expect(extentOf([4, 4])).toEqual({ from: 3, to: 5 });
    expect(extentOf([])).toEqual({ from: 0, to: 1 });
  });
});

it('a highlighted province includes its cities, and no other place', () => {
  const henan = adcode('410000');
  const inside = withPlacesInside(atlas, new Set([henan]));
  expect(inside.has(adcode('410100'))).toBe(true);
  for (const id of inside) expect(id.slice(0, 2)).toBe('41');
  expect(inside.size).toBe(atlas.places.filter(({ id }) => id.startsWith('41')).length);
});
