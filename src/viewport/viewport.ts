import type { Bounds } from '../domain/regions/region.ts';
import { boxOnMap, type Size } from '../map/camera.ts';
import type { Camera } from '../map/port.ts';
import type { Projection } from '../map/projection.ts';
import type { SelectionOrigin } from '../state/viewSlice.ts';

/** What the map shows: its camera, its size in CSS pixels and its projection. */
export interface Viewport {
  readonly camera: Camera;
  readonly size: Size;
  readonly projection: Projection;
}

/**
 * Required shares of the bounds inside the map, and of the map's shorter side. After a click, which
 * was on a visible region, less is enough: a picture that moves at every click tires an audience.
 */
const REQUIRED = { visible: 1, size: 0.3 } as const;
const REQUIRED_AFTER_CLICK = { visible: 0.75, size: 0.03 } as const;

function shareWithin(start: number, end: number, length: number): number {
  if (end <= start) return start >= 0 && start <= length ? 1 : 0;
  return Math.max(0, Math.min(end, length) - Math.max(start, 0)) / (end - start);
}

/** Whether enough of `bounds` is on the map, and large enough. */
export function isWellVisible(
  bounds: Bounds,
  { camera, size, projection }: Viewport,
  origin: SelectionOrigin,
): boolean {
  const required = origin === 'map' ? REQUIRED_AFTER_CLICK : REQUIRED;
  const { width, height } = size;
  const [left, top, right, bottom] = boxOnMap(bounds, camera, size, projection);
  const visible = shareWithin(left, right, width) * shareWithin(top, bottom, height);
  const share = Math.max(right - left, bottom - top) / Math.min(width, height);
  return visible >= required.visible && share >= required.size;
}
