import type { GroupingId } from '../ids.ts';

/** Named as the presets of slide tools; their marks are in `overlayDashes.ts`. */
const DASHES = [
  'solid',
  'sysDash',
  'lgDashDot',
  'lgDash',
  'sysDot',
  'dashDot',
  'dash',
  'lgDashDotDot',
] as const;

export type OverlayDash = (typeof DASHES)[number];

/** As many as palettes have colours. More groupings at once repeat the colours with other dashes. */
export const MAX_OVERLAY_COLOURS = 8;
/** From a colour's own dash to its dash in the next round. */
const DASH_SHIFT = 3;

export interface OverlayStroke {
  /** Index into the colours of a palette. */
  readonly colour: number;
  readonly dash: OverlayDash;
}

/**
 * No two groupings have the same stroke. A grouping has the stroke of its place in the table, or the next free one:
 * switching one off changes no other, unless both wanted the same. `placeOf`: index in the table of groupings.
 */
export function overlayStrokes(
  ids: readonly GroupingId[],
  placeOf: (id: GroupingId) => number,
): ReadonlyMap<GroupingId, OverlayStroke> {
  const strokes = new Map<GroupingId, OverlayStroke>();
  let taken = new Set<number>();
  for (const [index, id] of ids.entries()) {
    const round = Math.floor(index / MAX_OVERLAY_COLOURS);
    if (index % MAX_OVERLAY_COLOURS === 0) taken = new Set();
    let colour = Math.max(0, placeOf(id)) % MAX_OVERLAY_COLOURS;
    while (taken.has(colour)) colour = (colour + 1) % MAX_OVERLAY_COLOURS;
    taken.add(colour);
    const dash = DASHES[(colour + round * DASH_SHIFT) % DASHES.length] ?? 'solid';
    strokes.set(id, { colour, dash });
  }
  return strokes;
}
