import type { MapPalette } from './palette.ts';

/** CSS pixels. The area grows with `count`; the bounds keep markers clickable and provinces visible. */
export function markerRadius(count: number, { legibility: { size } }: MapPalette): number {
  return Math.round(Math.min(26, 6.5 * Math.sqrt(count) + 1.5) * size * 2) / 2;
}
