import { expect, it } from 'vitest';
import type { Colour } from './landAndSea.ts';
import { maskOf, shiftBetween } from './shift.ts';

const WATER: Colour = [214, 227, 232];
const PAPER: Colour = [253, 252, 249];
const SIDE = 60;

/** A round island and a small one, moved by `dx` and `dy`, in `colour`. */
function island(dx: number, dy: number, colour = PAPER) {
  const pixels = Array.from({ length: SIDE * SIDE }, (_, at): Colour => {
    const x = (at % SIDE) - dx;
    const y = Math.floor(at / SIDE) - dy;
    const isLand = Math.hypot(x - 28, y - 30) < 11 || Math.hypot(x - 42, y - 20) < 4;
    return isLand ? colour : WATER;
  });
  return maskOf(pixels, SIDE, WATER);
}

it('shiftBetween finds by how many pixels a picture has moved', () => {
  expect(shiftBetween(island(0, 0), island(0, 0))).toBe(0);
  expect(shiftBetween(island(0, 0), island(3, -4))).toBe(5);
  expect(shiftBetween(island(2, 0), island(1, 0))).toBe(1);
});

it('shiftBetween ignores the colours of the land', () => {
  expect(shiftBetween(island(0, 0), island(0, 0, [200, 120, 70]))).toBe(0);
});

it('maskOf takes noise for sea, and shiftBetween finds no shift without land', () => {
  const grain: Colour = [210, 231, 228];
  const sea = maskOf(
    Array.from({ length: SIDE * SIDE }, () => grain),
    SIDE,
    WATER,
  );
  expect(sea.land.some(Boolean)).toBe(false);
  expect(shiftBetween(sea, sea)).toBe(0);
});
