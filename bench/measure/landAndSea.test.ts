import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadShipped } from '../load.ts';
import { geoContains } from 'd3-geo';
import { type Colour, LAND, SEA, showsMap } from './landAndSea.ts';

const paper: Colour = [253, 252, 249];
const water: Colour = [214, 227, 232];
const many = (colour: Colour, count: number): Colour[] =>
  Array.from({ length: count }, () => colour);

it('accepts a map on which land differs from sea, even below a few labels', () => {
  expect(showsMap(many(paper, 12), many(water, 3))).toBe(true);
  expect(showsMap([...many(paper, 9), ...many(water, 3)], many(water, 3))).toBe(true);
});

it('rejects a blank page, a half drawn map, and sea alone', () => {
  expect(showsMap(many(paper, 12), many(paper, 3))).toBe(false);
  expect(showsMap([...many(paper, 8), ...many(water, 4)], many(water, 3))).toBe(false);
  expect(showsMap(many(paper, 12), [])).toBe(false);
});

it('rejects a page of one colour, for every colour and noise', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const noise = fc.tuple(...many([0, 0, 0], 15).map(() => fc.integer({ min: -4, max: 4 })));
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), noise, ([r, g, b], by) => {
      const colours = by.map((n): Colour => [r + n, g + n, b + n]);
      expect(showsMap(colours.slice(0, 12), colours.slice(12))).toBe(false);
    }),
  );
});

it('rejects a page of one colour with the strongest noise of JPEG', () => {
  expect(showsMap(many([132, 132, 132], 12), many([124, 124, 124], 3))).toBe(false);
});

it('has its points on land and at sea', () => {
  const { provinces } = loadShipped();
  const on = (point: readonly [number, number]): boolean =>
    provinces.regions.features.some((feature) => geoContains(feature, [...point]));
  for (const point of LAND) expect(on(point), String(point)).toBe(true);
  for (const point of SEA) expect(on(point), String(point)).toBe(false);
});
