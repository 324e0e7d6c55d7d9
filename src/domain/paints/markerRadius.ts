import { DRAWN } from './paint.ts';
import type { MapPalette } from './palette.ts';

/** Width of a bold digit with its share of the margin, in heights of the text. */
const DIGIT_WIDTH = 0.62;

/** CSS pixels. The area grows with `count`; the bounds keep markers clickable and provinces visible. */
export function markerRadius(count: number, { legibility }: MapPalette): number {
  const { size, minText = 0 } = legibility;
  // One statement has no number.
  const digits = count > 1 ? String(count).length : 0;
  const holding = (digits * DIGIT_WIDTH * minText) / (2 * DRAWN.markerHole);
  const radius = Math.max(holding, Math.min(26, 6.5 * Math.sqrt(count) + 1.5) * size);
  return Math.round(radius * 2) / 2;
}

/** Between the middles of two marks of statements, CSS pixels on a desk screen: the smallest target of a pointer. */
export const MARK_PITCH = 24;

/** CSS pixels. Around `count` marks that are drawn one by one. */
export function reservedRadius(count: number, { legibility: { size } }: MapPalette): number {
  return MARK_PITCH * size * (0.55 * Math.sqrt(count) + 0.1);
}
