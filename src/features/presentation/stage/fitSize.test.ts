import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fitSize } from './fitSize.ts';

describe('the size at which a text fits', () => {
  it('is the largest there is: half a pixel more would not fit, and nothing exceeds the most', () => {
    const sizes = fc.double({ min: 10, max: 200, noNaN: true });
    fc.assert(
      fc.property(sizes, sizes, sizes, (a, b, limit) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const found = fitSize(least, most, (size) => size <= limit);
        expect(found === null).toBe(least > limit);
        if (found === null) return;
        expect(found).toBeLessThanOrEqual(Math.min(limit, most));
        expect(found + 0.5).toBeGreaterThan(Math.min(limit, most));
      }),
    );
  });

  it('is looked for in few measurements, since each lays the page out', () => {
    const fits = vi.fn((size: number) => size <= 37);
    expect(fitSize(24, 64, fits)).toBe(37);
    expect(fits.mock.calls.length).toBeLessThanOrEqual(8);
  });
});
