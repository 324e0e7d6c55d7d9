import { isProvinceCode } from '../china/adcode.ts';
import type { Adcode } from '../domain/ids.ts';
import type { Geometry, LevelShapes } from './geometry.ts';

/** Provinces if all `places` are provinces, else prefectures, which can outline provinces too. */
export function overlayLevel(
  geometry: Geometry,
  places: readonly Adcode[],
  fine: boolean,
): LevelShapes {
  const level = (fine ? geometry.fine : null) ?? geometry;
  if (places.every(isProvinceCode)) return level.provinces;
  return level.prefectures ?? level.provinces;
}
