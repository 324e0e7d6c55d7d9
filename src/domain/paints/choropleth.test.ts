import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCountScale } from './choropleth.ts';

const RAMP = ['#1', '#2', '#3', '#4', '#5'];

describe('createCountScale', () => {
  it('gives each count its own class while there are few', () => {
    expect(createCountScale(3, RAMP).classes).toEqual([
      { from: 1, to: 1, colour: '#1' },
      { from: 2, to: 2, colour: '#3' },
      { from: 3, to: 3, colour: '#5' },
    ]);
  });

  it('widens the classes geometrically when there are many counts', () => {
    const spans = createCountScale(100, RAMP).classes.map(({ from, to }) => [from, to]);
    expect(spans).toEqual([
      [1, 2],
      [3, 5],
      [6, 15],
      [16, 39],
      [40, 100],
    ]);
  });

  it('has no classes when nothing is counted', () => {
    expect(createCountScale(0, RAMP).classes).toEqual([]);
  });

  it('uses the middle of the ramp for a single class', () => {
    expect(createCountScale(1, RAMP).classes).toEqual([{ from: 1, to: 1, colour: '#3' }]);
  });

  it('covers 1 to the largest count without gap or overlap, in legend and map alike', () => {
    const ramps = fc
      .integer({ min: 1, max: 9 })
      .map((steps) => Array.from({ length: steps }, (_, step) => `#${step}`));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), ramps, (max, ramp) => {
        const { classes, colour } = createCountScale(max, ramp);
        expect(classes).toHaveLength(Math.min(max, ramp.length));
        expect(classes[0]?.from).toBe(1);
        expect(classes.at(-1)?.to).toBe(max);
        for (const [index, { from, to, colour: named }] of classes.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBe((classes[index - 1]?.to ?? 0) + 1);
          expect([colour(from), colour(to)]).toEqual([named, named]);
        }
        expect(new Set(classes.map((each) => each.colour)).size).toBe(classes.length);
      }),
    );
  });
});
