import { isProvinceCode } from '../china/adcode.ts';
import type { Adcode } from '../domain/ids.ts';
import type { Geometry, LevelShapes } from './geometry.ts';

/**
 * The level that can outline `places`: that of provinces if all of them are provinces, else that of
 * prefectures, which can outline provinces too.
 */
export function overlayLevel(
  geometry: Geometry,
  places: readonly Adcode[],
  fine: boolean,
): LevelShapes {
  const level = (fine ? geometry.fine : null) ?? geometry;
  if (places.every(isProvinceCode)) return level.provinces;
  return level.prefectures ?? level.provinces;
}
