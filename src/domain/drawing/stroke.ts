import type { PartlyBilingual } from '../deck/deck.ts';
import type { RegionId } from '../ids.ts';
import type { OnScreen } from '../minutes/entry.ts';
import type { Bounds, LngLat } from '../regions/region.ts';
import { changedItem, type Versioned } from '../sharedList/versioned.ts';

/** Each ink has a line of its own, so that they can be told apart without colour. */
export const INKS = ['red', 'blue', 'black'] as const;
export type Ink = (typeof INKS)[number];

/** Everything is in degrees, so that it stays at its place on the map. */
export type StrokeShape =
  | { readonly kind: 'pen'; readonly points: readonly LngLat[] }
  | { readonly kind: 'arrow'; readonly from: LngLat; readonly to: LngLat }
  /** Name and bounds are kept: the region may be gone later. */
  | {
      readonly kind: 'ring';
      readonly region: RegionId;
      readonly name: PartlyBilingual;
      readonly bounds: Bounds;
    }
  | { readonly kind: 'text'; readonly at: LngLat; readonly text: string };

/** One thing drawn on the map. */
export interface Stroke extends Versioned {
  readonly shape: StrokeShape;
  readonly ink: Ink;
  /** What was on the screen; its sheet is the one that the stroke is on. */
  readonly onScreen: OnScreen;
  /** Milliseconds since 1970. */
  readonly drawnAt: number;
  readonly changedAt: number;
  /** When the sheet was wiped, milliseconds since 1970; null where the stroke is visible. */
  readonly wipedAt: number | null;
}

/** A new stroke. `id` must be unique, `now` in milliseconds since 1970. */
export function newStroke(
  stroke: Pick<Stroke, 'shape' | 'ink' | 'onScreen' | 'id'>,
  now: number,
): Stroke {
  return {
    ...stroke,
    version: 1,
    isDeleted: false,
    drawnAt: now,
    changedAt: now,
    wipedAt: null,
  };
}

function onSheet(strokes: readonly Stroke[], sheet: string): readonly Stroke[] {
  return strokes.filter(({ isDeleted, onScreen }) => !isDeleted && onScreen.sheet === sheet);
}

/** The strokes of all sheets that are visible, in the order in which they were drawn. */
export function visibleStrokes(strokes: readonly Stroke[]): readonly Stroke[] {
  return strokes
    .filter(({ isDeleted, wipedAt }) => !isDeleted && wipedAt === null)
    .toSorted((a, b) => a.drawnAt - b.drawnAt || (a.id < b.id ? -1 : 1));
}

/** The drawing of one sheet: of a scene, its id is the sheet. */
export function drawingOf(strokes: readonly Stroke[], sheet: string): readonly Stroke[] {
  return visibleStrokes(strokes).filter(({ onScreen }) => onScreen.sheet === sheet);
}

/** The later versions of the strokes that wiping a sheet changes. */
export function wipeSheet(
  strokes: readonly Stroke[],
  sheet: string,
  now: number,
): readonly Stroke[] {
  return drawingOf(strokes, sheet).map((stroke) =>
    changedItem(stroke, { wipedAt: now, changedAt: now }),
  );
}

/**
 * The later versions of the strokes that undo changes: the last stroke of a sheet goes, or the last wiping is
 * taken back. Empty where there is nothing to undo.
 */
export function undoLast(
  strokes: readonly Stroke[],
  sheet: string,
  now: number,
): readonly Stroke[] {
  const all = onSheet(strokes, sheet);
  const wipedAt = Math.max(-Infinity, ...all.map((stroke) => stroke.wipedAt ?? -Infinity));
  const last = drawingOf(all, sheet).at(-1);
  if (last && last.drawnAt >= wipedAt)
    return [changedItem(last, { isDeleted: true, changedAt: now })];
  return all
    .filter((stroke) => stroke.wipedAt === wipedAt)
    .map((stroke) => changedItem(stroke, { wipedAt: null, changedAt: now }));
}

/** A ring is larger than the region by this factor. */
const RING_MARGIN = 1.25;
const RING_POINTS = 48;

/** The line of a ring around `bounds`, closed; the smallest extent is half a degree. */
export function ringPoints([west, south, east, north]: Bounds): readonly LngLat[] {
  const across = (Math.max(east - west, 0.5) / 2) * RING_MARGIN;
  const down = (Math.max(north - south, 0.5) / 2) * RING_MARGIN;
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  return Array.from({ length: RING_POINTS + 1 }, (_, step): LngLat => {
    const angle = (2 * Math.PI * step) / RING_POINTS;
    return [lng + across * Math.cos(angle), lat + down * Math.sin(angle)];
  });
}

/** The top of the ring around `bounds`, where a text hides neither the name nor the marker of the region. */
export function ringTop([west, south, east, north]: Bounds): LngLat {
  const down = (Math.max(north - south, 0.5) / 2) * RING_MARGIN;
  return [(west + east) / 2, (south + north) / 2 + down];
}

/** Length and half width of the tip of an arrow, screen pixels. */
const TIP = { length: 16, half: 7 } as const;

type Point = readonly [number, number];

/** The two lines of the tip of an arrow, in screen pixels: they do not depend on the scale of the map. */
export function arrowTip([x0, y0]: Point, [x, y]: Point, scale = 1): readonly Point[] {
  const length = Math.hypot(x - x0, y - y0) || 1;
  const [dx, dy] = [(x - x0) / length, (y - y0) / length];
  const [back, side] = [TIP.length * scale, TIP.half * scale];
  return [
    [x - dx * back - dy * side, y - dy * back + dx * side],
    [x, y],
    [x - dx * back + dy * side, y - dy * back - dx * side],
  ];
}

/** Fewer points for the same line: those closer than `distance` to the last kept one are left out. */
export function thinned(points: readonly Point[], distance: number): readonly Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= distance;
    if (isFar || index === points.length - 1) kept.push(point);
  });
  return kept;
}
