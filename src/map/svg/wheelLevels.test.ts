import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wheelLevels } from './wheelLevels.ts';

const [PIXELS, LINES, PAGES] = [0, 1, 2];

describe('wheelLevels', () => {
  it.each([
    ['a notch in pixels', -120, PIXELS, false, 0.4],
    ['a notch in lines', -3, LINES, false, 0.16],
    ['a notch in pages', -1, PAGES, false, 1],
    ['a step of a trackpad', -3, PIXELS, false, 0.01],
    ['a step of a pinch', -3, PIXELS, true, 0.03],
    ['a turn towards the user', 120, PIXELS, false, -0.4],
    ['a fast turn', -5000, PIXELS, false, 1],
  ])('%s', (_name, deltaY, deltaMode, ctrlKey, levels) => {
    expect(wheelLevels({ deltaY, deltaMode, ctrlKey })).toBeCloseTo(levels);
  });

  it('never exceeds one level and keeps the direction, in every unit', () => {
    const turn = fc.record({
      deltaY: fc.double({ noNaN: true, noDefaultInfinity: true }),
      deltaMode: fc.constantFrom(PIXELS, LINES, PAGES),
      ctrlKey: fc.boolean(),
    });
    fc.assert(
      fc.property(turn, (event) => {
        const levels = wheelLevels(event);
        expect(Math.abs(levels)).toBeLessThanOrEqual(1);
        expect(levels * event.deltaY).toBeLessThanOrEqual(0);
      }),
    );
  });
});
