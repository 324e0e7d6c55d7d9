import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, type Rgb } from '../domain/contrast.ts';
import { markerRadius } from '../domain/paints/markerRadius.ts';
import { MIN_TEXT_SIZE } from '../domain/deck/stageText.ts';
import { DRAWN } from '../domain/paints/paint.ts';
import { DARK_PALETTE, LIGHT_PALETTE, PROJECTOR_PALETTE } from '../ui/mapPalettes.ts';
import { markerNumberSize } from './markerNumber.ts';

const sizeOf = (count: number, palette: typeof LIGHT_PALETTE | typeof PROJECTOR_PALETTE) =>
  markerNumberSize(count, markerRadius(count, palette), palette.legibility);

describe('markerNumberSize', () => {
  it('is at least 12 px on a desk screen, and the smallest text of a stage for an audience', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), (count) => {
        expect(sizeOf(count, LIGHT_PALETTE)).toBeGreaterThanOrEqual(12);
        expect(sizeOf(count, PROJECTOR_PALETTE)).toBeGreaterThanOrEqual(MIN_TEXT_SIZE);
      }),
    );
  });

  it('fits into the hole of the marker up to four digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), (count) => {
        const width = 0.56 * String(count).length * sizeOf(count, LIGHT_PALETTE);
        const hole = 2 * markerRadius(count, LIGHT_PALETTE) * DRAWN.markerHole;
        expect(width).toBeLessThanOrEqual(hole);
      }),
    );
  });

  it.each([
    ['light', LIGHT_PALETTE],
    ['dark', DARK_PALETTE],
    ['projector', PROJECTOR_PALETTE],
  ])('has a contrast of at least 4.5 to 1 in the %s theme', (_, { label, casing }) => {
    const rgb = (hex: string): Rgb => {
      const value = Number.parseInt(hex.slice(1), 16);
      return [value >> 16, (value >> 8) & 255, value & 255];
    };
    expect(contrastRatio(rgb(label), rgb(casing))).toBeGreaterThanOrEqual(4.5);
  });
});
