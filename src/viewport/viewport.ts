import type { Bounds } from '../domain/regions/region.ts';
import { type Box, boxOnMap, type Size } from '../map/camera.ts';
import type { Camera } from '../map/port.ts';
import type { Projection } from '../map/projection.ts';

/** What the map shows: its camera, its size in CSS pixels and its projection. */
export interface Viewport {
  readonly camera: Camera;
  readonly size: Size;
  readonly projection: Projection;
}

/**
 * Required shares of the bounds inside the map, and of the map's shorter side: a picture that moves at every
 * selection tires an audience.
 */
const REQUIRED = { visible: 0.75, size: 0.03 } as const;
/** Share of the bounds that controls may cover: the corners of bounds are seldom a part of the region. */
const MAX_COVERED = 0.05;

function shareWithin(start: number, end: number, length: number): number {
  if (end <= start) return start >= 0 && start <= length ? 1 : 0;
  return Math.max(0, Math.min(end, length) - Math.max(start, 0)) / (end - start);
}

/** The share of a box that another one covers. */
function coveredShare([left, top, right, bottom]: Box, by: Box): number {
  const across = Math.min(right, by[2]) - Math.max(left, by[0]);
  const down = Math.min(bottom, by[3]) - Math.max(top, by[1]);
  return across > 0 && down > 0 ? (across * down) / ((right - left) * (bottom - top)) : 0;
}

/**
 * Whether enough of `bounds` is on the map, large enough and not below a control; the same for a click, an
 * address and a search.
 * @param controls their boxes, CSS pixels from the map's upper left corner
 */
export function isWellVisible(
  bounds: Bounds,
  { camera, size, projection }: Viewport,
  controls: readonly Box[],
): boolean {
  const { width, height } = size;
  const box = boxOnMap(bounds, camera, size, projection);
  const [left, top, right, bottom] = box;
  const visible = shareWithin(left, right, width) * shareWithin(top, bottom, height);
  const share = Math.max(right - left, bottom - top) / Math.min(width, height);
  const covered = controls.reduce((sum, control) => sum + coveredShare(box, control), 0);
  return visible >= REQUIRED.visible && share >= REQUIRED.size && covered <= MAX_COVERED;
}
