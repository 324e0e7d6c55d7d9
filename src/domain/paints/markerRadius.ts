import type { MapPalette } from './palette.ts';

/** CSS pixels. The area grows with `count`; the bounds keep markers clickable and provinces visible. */
export function markerRadius(count: number, { legibility: { size } }: MapPalette): number {
  return Math.round(Math.min(26, 6.5 * Math.sqrt(count) + 1.5) * size * 2) / 2;
}

/** Between the middles of two marks of statements, CSS pixels on a desk screen: the smallest target of a pointer. */
export const MARK_PITCH = 24;

/** CSS pixels. Around `count` marks that are drawn one by one. */
export function reservedRadius(count: number, { legibility: { size } }: MapPalette): number {
  return MARK_PITCH * size * (0.55 * Math.sqrt(count) + 0.1);
}
