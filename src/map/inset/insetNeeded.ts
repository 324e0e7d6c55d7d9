import { SOUTH_CHINA_SEA_BOUNDS } from '../../domain/levels.ts';
import { type Size, visibleBounds } from '../camera.ts';
import type { Camera } from '../port.ts';

/** Whether a map of `size` does not show the whole ten-dash line, so that the inset has to. */
export function insetNeeded(camera: Camera, size: Size): boolean {
  const [west, south, east, north] = visibleBounds(camera, size);
  const [left, bottom, right, top] = SOUTH_CHINA_SEA_BOUNDS;
  return left < west || bottom < south || right > east || top > north;
}
