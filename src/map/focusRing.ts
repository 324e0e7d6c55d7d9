import type { Adcode } from '../domain/ids.ts';
import type { Box } from './camera.ts';
import { drawnSize, extentsOf } from './extents.ts';
import type { Geometry } from './geometry.ts';
import type { Projection, WorldPoint } from './projection.ts';

/** A region drawn smaller than this would vanish under its own ring, CSS pixels. */
const SPECK = 14;
/** The radius of the ring around a speck, CSS pixels. */
const RADIUS = 11;

/** A circle in world pixels. */
export interface Circle {
  readonly centre: WorldPoint;
  readonly radius: number;
}

/**
 * The circle that stands for the outline of a region too small to be outlined at `scale` CSS pixels to
 * a world pixel; null where the region itself can be.
 */
export function circleFor(
  id: Adcode,
  { provinces, prefectures }: Geometry,
  projection: Projection,
  scale: number,
): Circle | null {
  const box: Box | undefined =
    extentsOf(provinces, projection).get(id) ??
    (prefectures ? extentsOf(prefectures, projection).get(id) : undefined);
  if (!box || drawnSize(box, scale) >= SPECK) return null;
  const [left, top, right, bottom] = box;
  return { centre: [(left + right) / 2, (top + bottom) / 2], radius: RADIUS / scale };
}
