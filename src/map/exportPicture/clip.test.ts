import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, thinLine } from './clip.ts';

const BOX = [0, 0, 10, 10] as const;
const numbers = fc.integer({ min: -20, max: 30 });
const points = fc.array(fc.tuple(numbers, numbers), { minLength: 3, maxLength: 12 });

function areaOf(ring: readonly (readonly [number, number])[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

describe('clipRing and clipLine', () => {
  it('give points inside the box', () => {
    fc.assert(
      fc.property(points, (ring) => {
        for (const [x, y] of [...clipRing(ring, BOX), ...clipLine(ring, BOX).flat()]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(x, y)).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });

  it('clip a square to the intersection', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 1, max: 30 }), (x, y, side) => {
        const square = [
          [x, y],
          [x + side, y],
          [x + side, y + side],
          [x, y + side],
        ] as const;
        const common = (from: number) => Math.max(0, Math.min(10, from + side) - Math.max(0, from));
        expect(areaOf(clipRing(square, BOX))).toBeCloseTo(common(x) * common(y), 6);
      }),
    );
  });

  it('clip a line to its parts inside, up to the edge', () => {
    const line = [
      [-5, 5],
      [5, 5],
      [15, 5],
      [15, 8],
      [-5, 8],
    ] as const;
    expect(clipLine(line, BOX)).toEqual([
      [
        [0, 5],
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [0, 8],
      ],
    ]);
  });
});

it('thinLine removes close points and keeps both ends', () => {
  const line = [
    [0, 0],
    [0.2, 0],
    [1, 0],
    [1.2, 0],
  ] as const;
  expect(thinLine(line, 0.5)).toEqual([
    [0, 0],
    [1, 0],
    [1.2, 0],
  ]);
});
