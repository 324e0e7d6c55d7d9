import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, spreadOf } from './stats.ts';

const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 });
const share = fc.double({ noNaN: true, min: 0, max: 1 });

describe('quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2.5],
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[10, 20], 0.95, 19.5],
    [[7], 0.95, 7],
  ])('of %j at %d is %d', (values, q, expected) => {
    expect(quantile(values, q)).toBeCloseTo(expected, 9);
  });

  it('is between minimum and maximum and grows with the share', () => {
    fc.assert(
      fc.property(numbers, share, share, (values, a, b) => {
        const [low, high] = [quantile(values, Math.min(a, b)), quantile(values, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('does not depend on the order and does not change the values', () => {
    fc.assert(
      fc.property(numbers, share, (values, q) => {
        const given = [...values];
        expect(quantile([...values].reverse(), q)).toBe(quantile(values, q));
        expect(values).toEqual(given);
      }),
    );
  });

  it('puts at most half of the values on either side of the median', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(
          values.length / 2,
        );
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(
          values.length / 2,
        );
      }),
    );
  });

  it('throws without values and for a share outside 0 to 1', () => {
    expect(() => median([])).toThrow('no values');
    expect(() => quantile([1], 1.5)).toThrow('no share');
    expect(() => quantile([1], Number.NaN)).toThrow('no share');
  });
});

it('spreadOf gives all quantiles', () => {
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual({
    count: 5,
    min: 1,
    q1: 2,
    median: 3,
    q3: 4,
    p95: 4.8,
    max: 5,
  });
});
