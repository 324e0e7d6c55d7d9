import type { Adcode } from '../domain/ids.ts';
import type { Box } from './camera.ts';
import { drawnSize, extentsOf } from './extents.ts';
import type { Geometry } from './geometry.ts';
import type { Projection, WorldPoint } from './projection.ts';

/** A region drawn smaller than this would be hidden by its own outline, CSS pixels. */
const MIN_OUTLINED_SIZE = 14;
/** CSS pixels. */
const CIRCLE_RADIUS = 11;

/** World pixels. */
export interface Circle {
  readonly centre: WorldPoint;
  readonly radius: number;
}

/** Replaces the outline of a region that is too small at `scale` (CSS pixels to a world pixel). */
export function focusCircle(
  id: Adcode,
  { provinces, prefectures }: Geometry,
  projection: Projection,
  scale: number,
): Circle | null {
  const box: Box | undefined =
    extentsOf(provinces, projection).get(id) ??
    (prefectures ? extentsOf(prefectures, projection).get(id) : undefined);
  if (!box || drawnSize(box, scale) >= MIN_OUTLINED_SIZE) return null;
  const [left, top, right, bottom] = box;
  return { centre: [(left + right) / 2, (top + bottom) / 2], radius: CIRCLE_RADIUS / scale };
}
