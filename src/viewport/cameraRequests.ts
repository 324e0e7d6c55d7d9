import { COUNTRY_BOUNDS } from '../china/bounds.ts';
import { cameraAfter, type Size } from '../map/camera.ts';
import type { CameraRequest } from '../map/port.ts';
import type { Viewport } from './viewport.ts';

const SAME_DEGREES = 1e-3;
const SAME_ZOOM = 1e-3;

export function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

export function hasSamePadding(a: CameraRequest, b: CameraRequest): boolean {
  if (a.kind !== 'fit' || b.kind !== 'fit') return false;
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  return sides.every((side) => a.padding[side] === b.padding[side]);
}

export function isCountryRequest(request: CameraRequest): boolean {
  return request.kind === 'fit' && request.bounds === COUNTRY_BOUNDS;
}

/** Whether the camera is where a request for bounds or for a camera led: the user has not moved the map since. */
export function isAtRequest(
  request: CameraRequest,
  { camera, size, projection }: Viewport,
): boolean {
  if (request.kind !== 'fit' && request.kind !== 'to') return false;
  const { center, zoom } = cameraAfter(request, camera, size, projection);
  return (
    Math.abs(center[0] - camera.center[0]) < SAME_DEGREES &&
    Math.abs(center[1] - camera.center[1]) < SAME_DEGREES &&
    Math.abs(zoom - camera.zoom) < SAME_ZOOM
  );
}

export function showsRequest(request: CameraRequest, viewport: Viewport): boolean {
  return request.kind === 'fit' && isAtRequest(request, viewport);
}
