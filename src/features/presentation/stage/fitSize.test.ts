import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fitSize } from './fitSize.ts';

describe('fitSize', () => {
  it('returns the largest size that fits, to half a pixel, and never more than the maximum', () => {
    const sizes = fc.double({ min: 10, max: 200, noNaN: true });
    fc.assert(
      fc.property(sizes, sizes, sizes, (a, b, limit) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const found = fitSize(min, max, (size) => size <= limit);
        expect(found === null).toBe(min > limit);
        if (found === null) return;
        expect(found).toBeLessThanOrEqual(Math.min(limit, max));
        expect(found + 0.5).toBeGreaterThan(Math.min(limit, max));
      }),
    );
  });

  it('needs at most eight measurements, since each lays the page out', () => {
    const fits = vi.fn((size: number) => size <= 37);
    expect(fitSize(24, 64, fits)).toBe(37);
    expect(fits.mock.calls.length).toBeLessThanOrEqual(8);
  });
});
