import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyAround, classifyAt, classifyValues } from './classify.ts';
import { CLASS_COUNTS, COMPUTED_METHODS } from './indicatorView.ts';

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
  method: fc.constantFrom(...COMPUTED_METHODS),
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
    for (const method of COMPUTED_METHODS) {
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

describe('the classes around a middle', () => {
  const DIVERGING = {
    below: ['rgb(90, 0, 0)', 'rgb(0, 0, 0)'],
    above: ['rgb(0, 0, 90)', 'rgb(0, 0, 0)'],
  };
  /** 0 for the colour next to the middle, 1 for the farthest. */
  const strengthOf = (colour: string): number => {
    const parts = [...colour.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
    return 1 - Math.max(...parts) / 90;
  };

  it('contain every value once, none is empty, and none has values of both sides', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -10, max: 30 }), choices, (given, middle, choice) => {
        const { classes, classOf } = classifyAround(given, middle, choice, DIVERGING);
        expect(classes.length).toBeLessThanOrEqual(choice.classes);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        for (const [index, { from, to, count }] of classes.entries()) {
          const own = given.filter((value) => classOf(value) === index);
          expect(own).toHaveLength(count);
          expect(count).toBeGreaterThan(0);
          expect(Math.min(...own)).toBeGreaterThanOrEqual(from);
          expect(Math.max(...own)).toBeLessThanOrEqual(to);
          expect(to <= middle || from >= middle).toBe(true);
        }
      }),
    );
  });

  it('have a stronger colour for a value that is farther away, on either side', () => {
    fc.assert(
      fc.property(values, choices, (given, choice) => {
        const { classes, classOf } = classifyAround(given, 0, choice, DIVERGING);
        const strengths = given
          .map((value) => ({
            distance: Math.abs(value),
            strength: strengthOf(classes[classOf(value)]?.colour ?? ''),
          }))
          .sort((a, b) => a.distance - b.distance);
        for (const [index, { strength, distance }] of strengths.entries()) {
          const before = strengths[index - 1];
          // Equal distances on both sides may be at a bound, which belongs to the class above it.
          if (before && before.distance < distance)
            expect(strength).toBeGreaterThanOrEqual(before.strength);
        }
      }),
    );
  });

  it('are mirrored, and of the same width', () => {
    const given = [-8, -3, 1, 5, 9, 12];
    const { classes } = classifyAround(given, 0, { method: 'equal', classes: 6 }, DIVERGING);
    expect(classes.map(({ from, to, count }) => [from, to, count])).toEqual([
      [-8, -4, 1],
      [-4, 0, 1],
      [0, 4, 1],
      [4, 8, 1],
      [8, 12, 2],
    ]);
  });

  it('are all on the side where all values are', () => {
    const given = [1, 2, 3, 4, 5, 6, 7, 8];
    const { classes } = classifyAround(given, 0, { method: 'quantile', classes: 4 }, DIVERGING);
    expect(classes.map(({ count }) => count)).toEqual([2, 2, 2, 2]);
    expect(classes.map(({ colour }) => colour)).not.toContain('rgb(90, 0, 0)');
  });

  it('of no value are none, and of values at the middle one', () => {
    const choice = { method: 'natural', classes: 5 } as const;
    expect(classifyAround([], 0, choice, DIVERGING).classes).toEqual([]);
    expect(classifyAround([0, 0], 0, choice, DIVERGING).classes).toMatchObject([
      { from: 0, to: 0, count: 2 },
    ]);
  });
});

describe('the classes at given bounds', () => {
  const DIVERGING = { middle: 0, both: 'white', below: ['orange', 'red'], above: ['cyan', 'blue'] };

  it('contain each value between its bounds, are open at both ends, and may be empty', () => {
    const breaks = fc
      .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 })
      .map((given) => given.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(values, breaks, (given, bounds) => {
        const { classes, classOf } = classifyAt(given, bounds, RAMP);
        expect(classes.map(({ to }) => to)).toEqual([...bounds, Infinity]);
        expect(classes.map(({ from }) => from)).toEqual([-Infinity, ...bounds]);
        for (const { from, to, count } of classes)
          expect(count).toBe(given.filter((value) => value >= from && value < to).length);
        for (const value of given)
          expect(classOf(value)).toBe(bounds.filter((bound) => bound <= value).length);
      }),
    );
  });

  it('have the colours of their side, and one of its own for the class with the middle', () => {
    const colours = (breaks: readonly number[]) =>
      classifyAt([1, 2], breaks, DIVERGING).classes.map(({ colour }) => colour);
    expect(colours([-5, -1, 1, 5])).toEqual([
      'rgb(255, 0, 0)',
      'rgb(255, 165, 0)',
      'white',
      'rgb(0, 255, 255)',
      'rgb(0, 0, 255)',
    ]);
    expect(colours([-1, 0])).toEqual(['rgb(255, 0, 0)', 'rgb(255, 165, 0)', 'rgb(0, 128, 255)']);
    expect(colours([3])).toEqual(['white', 'rgb(0, 128, 255)']);
    expect(classifyAt([], [3], DIVERGING).classes).toEqual([]);
  });
});
