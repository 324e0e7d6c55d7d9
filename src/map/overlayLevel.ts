import type { MultiPolygon } from 'geojson';
import { isProvinceCode } from '../china/adcode.ts';
import type { Adcode } from '../domain/ids.ts';
import type { Geometry, LevelShapes } from './geometry.ts';

/** Provinces if all `places` are provinces, else prefectures, which can outline provinces too. */
export function overlayLevel(
  geometry: Pick<Geometry, 'provinces' | 'prefectures'> & Partial<Pick<Geometry, 'fine'>>,
  places: readonly Adcode[],
  fine: boolean,
): LevelShapes {
  const level = (fine ? geometry.fine : null) ?? geometry;
  if (places.every(isProvinceCode)) return level.provinces;
  return level.prefectures ?? level.provinces;
}

const outlines = new WeakMap<LevelShapes, Map<string, MultiPolygon>>();

/** The outer edge of all `places` together. Computed once: unions of many shapes are expensive. */
export function overlayOutline(level: LevelShapes, places: readonly Adcode[]): MultiPolygon {
  const known = outlines.get(level) ?? new Map<string, MultiPolygon>();
  outlines.set(level, known);
  const key = places.join();
  const outline = known.get(key) ?? level.outline(places);
  known.set(key, outline);
  return outline;
}
