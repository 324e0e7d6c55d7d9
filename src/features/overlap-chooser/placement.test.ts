import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './placement.ts';

const map = { width: 1000, height: 800 };
const box = { width: 240, height: 300 };

describe('placeBeside', () => {
  it.each([
    ['the north-west', [200, 200], [224, 125]],
    ['the south-east', [800, 600], [536, 375]],
    ['the middle', [500, 400], [524, 250]],
  ] as const)('opens towards the centre from a click in %s', (_, click, corner) => {
    expect(placeBeside(click, box, map)).toEqual(corner);
  });

  it('opens below or above when neither side has space', () => {
    const narrow = { width: 300, height: 800 };
    expect(placeBeside([150, 100], box, narrow)).toEqual([30, 124]);
    expect(placeBeside([150, 700], box, narrow)).toEqual([30, 376]);
  });

  it('stays inside the map and does not cover the click when one side has space', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 300, max: 2000 }),
      height: fc.integer({ min: 320, max: 1400 }),
    });
    const clicks = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(sizes, clicks, (size, [u, v]) => {
        const [x, y] = [u * size.width, v * size.height];
        const [left, top] = placeBeside([x, y], box, size);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + box.width).toBeLessThanOrEqual(size.width - 8 + 1e-9);
        expect(top + box.height).toBeLessThanOrEqual(size.height - 8 + 1e-9);
        const covered = x > left && x < left + box.width && y > top && y < top + box.height;
        const hasSpace =
          x + 32 + box.width <= size.width ||
          x - 32 - box.width >= 0 ||
          y + 32 + box.height <= size.height ||
          y - 32 - box.height >= 0;
        if (hasSpace) expect(covered).toBe(false);
      }),
    );
  });
});
