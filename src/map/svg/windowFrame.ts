import type { Legibility } from '../../domain/paints/palette.ts';
import type { Rect } from './labelPlacement.ts';

/** Longer than any name, CSS pixels. */
const DEPTH = 400;

/** An audience cannot move the map: no name may be cut off at its edge. */
export function isForAudience({ minText }: Legibility): boolean {
  return minText !== undefined;
}

/**
 * Where no name may be: outside the window, and under the boxes that cover it, CSS pixels from its upper left
 * corner.
 */
export function blockedRects(
  [left, top, right, bottom]: Rect,
  boxes: readonly Rect[],
): readonly Rect[] {
  const [west, north, east, south] = [left - DEPTH, top - DEPTH, right + DEPTH, bottom + DEPTH];
  return [
    [west, north, left, south],
    [right, north, east, south],
    [west, north, east, top],
    [west, bottom, east, south],
    ...boxes.map(([x0, y0, x1, y1]): Rect => [left + x0, top + y0, left + x1, top + y1]),
  ];
}

export function isSameBlocked(a: readonly Rect[], b: readonly Rect[]): boolean {
  return (
    a.length === b.length &&
    a.every((rect, at) =>
      rect.every((edge, side) => Math.round(edge) === Math.round(b[at]?.[side] ?? Number.NaN)),
    )
  );
}
