import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePath, sparklines } from './sparkline.ts';

const size = { width: 60, height: 20 };

describe('small lines on one scale', () => {
  it('go from the lowest to the highest of all values', () => {
    expect(
      sparklines(
        [
          [10, 20],
          [30, null],
        ],
        size,
      ),
    ).toEqual([
      [
        [0, 20],
        [60, 10],
      ],
      [[0, 0], null],
    ]);
  });

  it('are in the middle where all values are equal', () => {
    expect(sparklines([[5, 5, 5]], size)[0]?.map((point) => point?.[1])).toEqual([10, 10, 10]);
  });

  it('keep the order of values and stay within their size', () => {
    const values = fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1 }), (lines) => {
        const points = sparklines(lines, size).flat();
        const flat = lines.flat();
        for (const [index, point] of points.entries()) {
          expect(point === null).toBe(flat[index] === null);
          if (!point) continue;
          expect(point[1]).toBeGreaterThanOrEqual(0);
          expect(point[1]).toBeLessThanOrEqual(size.height);
        }
      }),
    );
  });
});

describe('the path of a line', () => {
  it('has a gap where a value is missing, and a dot for a value alone', () => {
    expect(linePath([[0, 1], [2, 3], null, [4, 5]])).toBe('M0.0 1.0L2.0 3.0M4.0 5.0h0');
  });
});
