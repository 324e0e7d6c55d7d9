import { SOUTH_CHINA_SEA_BOUNDS } from '../../china/southChinaSea.ts';
import { boxOnMap, type Size } from '../camera.ts';
import type { Camera } from '../port.ts';
import type { Projection } from '../projection.ts';

/** Whether a part of the ten-dash line is not on a map of `size`. */
export function isInsetNeeded(camera: Camera, size: Size, projection: Projection): boolean {
  const [left, top, right, bottom] = boxOnMap(SOUTH_CHINA_SEA_BOUNDS, camera, size, projection);
  return left < 0 || top < 0 || right > size.width || bottom > size.height;
}
