import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyValues } from './classify.ts';
import { CLASS_COUNTS, CLASS_METHODS } from './indicatorView.ts';

const RAMP = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];

const values = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  ),
  { minLength: 1, maxLength: 40 },
);
const choices = fc.record({
  method: fc.constantFrom(...CLASS_METHODS),
  classes: fc.integer(CLASS_COUNTS),
});

/** The p-quantile of sorted values by linear interpolation, written without a library. */
function quantile(sorted: readonly number[], p: number): number {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

function squaresWithin(group: readonly number[]): number {
  const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
  return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** The smallest sum of squares of all ways to divide sorted values into `classes` groups. */
function smallestSquares(sorted: readonly number[], classes: number): number {
  if (classes === 1) return squaresWithin(sorted);
  const ends = Array.from({ length: sorted.length - classes + 1 }, (_, index) => index + 1);
  return Math.min(
    ...ends.map(
      (end) =>
        squaresWithin(sorted.slice(0, end)) + smallestSquares(sorted.slice(end), classes - 1),
    ),
  );
}

describe('the classes of values', () => {
  it('contain every value once, none is empty, and each value is within the bounds of its class', () => {
    fc.assert(
      fc.property(values, choices, (given, choice) => {
        const { classes, classOf } = classifyValues(given, choice, RAMP);
        expect(classes.length).toBeLessThanOrEqual(choice.classes);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        for (const { count } of classes) expect(count).toBeGreaterThan(0);
        for (const value of given) {
          const own = classes[classOf(value)];
          expect(value).toBeGreaterThanOrEqual(own?.from ?? Number.NaN);
          expect(value).toBeLessThanOrEqual(own?.to ?? Number.NaN);
        }
      }),
    );
  });

  it('are ordered, and each begins where the one before ends', () => {
    fc.assert(
      fc.property(values, choices, (given, choice) => {
        const { classes } = classifyValues(given, choice, RAMP);
        for (const [index, { from }] of classes.slice(1).entries())
          expect(from).toBe(classes[index]?.to);
        expect(classes[0]?.from).toBe(Math.min(...given));
        expect(classes.at(-1)?.to).toBe(Math.max(...given));
      }),
    );
  });

  it('are divided at the quantiles', () => {
    const given = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9];
    const sorted = given.toSorted((a, b) => a - b);
    const { classes } = classifyValues(given, { method: 'quantile', classes: 4 }, RAMP);
    expect(classes.slice(1).map(({ from }) => from)).toEqual(
      [0.25, 0.5, 0.75].map((p) => quantile(sorted, p)),
    );
  });

  it('have the same width', () => {
    const given = [0, 10, 1, 2, 5, 7];
    const { classes } = classifyValues(given, { method: 'equal', classes: 5 }, RAMP);
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 8],
      [8, 10],
    ]);
    // The class from 2 to 4 has one value: a class without any is joined to the one below.
    const sparse = classifyValues([0, 1, 9, 10], { method: 'equal', classes: 5 }, RAMP);
    expect(sparse.classes.map(({ from, to }) => [from, to])).toEqual([
      [0, 8],
      [8, 10],
    ]);
  });

  it('of natural breaks have the smallest squares that any division has', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 9 }),
        fc.integer({ min: 3, max: 4 }),
        (given, count) => {
          const { classes, classOf } = classifyValues(
            given,
            { method: 'natural', classes: count },
            RAMP,
          );
          const groups = classes.map((_, index) => given.filter((each) => classOf(each) === index));
          const squares = groups.reduce((sum, group) => sum + squaresWithin(group), 0);
          const sorted = given.toSorted((a, b) => a - b);
          expect(squares).toBeCloseTo(smallestSquares(sorted, count), 6);
        },
      ),
    );
  });

  it('of equal values are one class, of one value too, and of none there is no class', () => {
    for (const method of CLASS_METHODS) {
      expect(classifyValues([7, 7, 7], { method, classes: 5 }, RAMP).classes).toMatchObject([
        { from: 7, to: 7, count: 3 },
      ]);
      expect(classifyValues([7], { method, classes: 5 }, RAMP).classes).toHaveLength(1);
      expect(classifyValues([], { method, classes: 5 }, RAMP).classes).toEqual([]);
    }
  });

  it('have colours from the first to the last of the ramp', () => {
    const { classes } = classifyValues([1, 2, 3], { method: 'equal', classes: 3 }, RAMP);
    expect(classes.map(({ colour }) => colour)).toEqual([
      'rgb(255, 255, 255)',
      'rgb(128, 128, 128)',
      'rgb(0, 0, 0)',
    ]);
  });
});
