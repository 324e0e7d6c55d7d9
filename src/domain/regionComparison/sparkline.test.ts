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
        [2019, 2024],
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
    expect(
      sparklines([[5, 5, 5]], [2019, 2020, 2021], size)[0]?.map((point) => point?.[1]),
    ).toEqual([10, 10, 10]);
  });

  it('have the distances of the years', () => {
    const [points] = sparklines([[1, 2, 3]], [2010, 2020, 2022], size);
    expect(points?.map((point) => point?.[0])).toEqual([0, 50, 60]);
  });

  it('are the higher the larger the value is, within their size', () => {
    const values = fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), {
      ...{ minLength: 5, maxLength: 5 },
    });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1 }), (lines) => {
        const points = sparklines(lines, [2019, 2020, 2021, 2022, 2023], size).flat();
        const drawn = lines.flat().flatMap((value, index) => {
          const point = points[index] ?? null;
          expect(point === null).toBe(value === null);
          return value === null || point === null ? [] : [{ value, y: point[1] }];
        });
        const byValue = drawn.toSorted((a, b) => a.value - b.value).map(({ y }) => y);
        expect(byValue).toEqual(byValue.toSorted((a, b) => b - a));
        for (const { y } of drawn) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(size.height);
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
