import { DRAWN } from '../domain/paints/paint.ts';
import type { Legibility } from '../domain/paints/palette.ts';

/** A share of the marker's radius. */
const SIZE_SHARE = 0.82;
/** CSS pixels on a desk screen; larger for an audience. */
const MIN_SIZE = 12;
/** Width of a bold digit, a share of its size. */
const DIGIT_WIDTH = 0.56;
/** The share of the hole's width that the digits may take. */
const MAX_WIDTH = 0.9;

/** The size of the number in a marker, CSS pixels: as large as its hole allows, never below the minimum. */
export function markerNumberSize(
  count: number,
  radius: number,
  { size, minText = 0 }: Legibility,
): number {
  const digits = String(count).length;
  const fitting = (2 * radius * DRAWN.markerHole * MAX_WIDTH) / (digits * DIGIT_WIDTH);
  return Math.max(minText, MIN_SIZE * size, Math.min(radius * SIZE_SHARE, fitting));
}
