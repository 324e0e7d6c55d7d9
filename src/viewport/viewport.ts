import type { Bounds } from '../domain/regions/region.ts';
import { boxOnMap, type Size } from '../map/camera.ts';
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

function shareWithin(start: number, end: number, length: number): number {
  if (end <= start) return start >= 0 && start <= length ? 1 : 0;
  return Math.max(0, Math.min(end, length) - Math.max(start, 0)) / (end - start);
}

/** Whether enough of `bounds` is on the map, and large enough; the same for a click, an address and a search. */
export function isWellVisible(bounds: Bounds, { camera, size, projection }: Viewport): boolean {
  const { width, height } = size;
  const [left, top, right, bottom] = boxOnMap(bounds, camera, size, projection);
  const visible = shareWithin(left, right, width) * shareWithin(top, bottom, height);
  const share = Math.max(right - left, bottom - top) / Math.min(width, height);
  return visible >= REQUIRED.visible && share >= REQUIRED.size;
}
