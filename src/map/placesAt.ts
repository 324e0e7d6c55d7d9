import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Adcode } from '../domain/ids.ts';
import type { Bounds, LngLat } from '../domain/regions/region.ts';
import { COUNTIES_PICK, PREFECTURES_FROM } from '../china/zoomLevels.ts';
import type { Geometry, LevelShapes } from './geometry.ts';
import type { Camera } from './port.ts';

interface PolygonPart {
  readonly id: Adcode;
  readonly rings: readonly Position[][];
  readonly box: Bounds;
}

function polygonsOf(shape: Polygon | MultiPolygon): readonly Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function boxOf(ring: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = NaN, lat = NaN] of ring) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The even–odd rule, with a ray to the east. */
function contains(rings: readonly Position[][], [lng, lat]: LngLat): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x0 = NaN, y0 = NaN] = ring.at(-1) ?? [];
    for (const [x = NaN, y = NaN] of ring) {
      if (y > lat !== y0 > lat && lng < x + ((lat - y) / (y0 - y)) * (x0 - x)) inside = !inside;
      [x0, y0] = [x, y];
    }
  }
  return inside;
}

/** Computed once, because every click asks for a place. */
const partsByLevel = new WeakMap<LevelShapes, readonly PolygonPart[]>();

function partsOf(level: LevelShapes): readonly PolygonPart[] {
  const parts =
    partsByLevel.get(level) ??
    level.regions.features.flatMap(({ properties: { adcode: id }, geometry }) =>
      polygonsOf(geometry).map((rings): PolygonPart => ({ id, rings, box: boxOf(rings[0] ?? []) })),
    );
  partsByLevel.set(level, parts);
  return parts;
}

/** `point` in degrees; null for none. Boundaries are straight in degrees. */
export function placeAt(level: LevelShapes, point: LngLat): Adcode | null {
  const [lng, lat] = point;
  const found = partsOf(level).find(
    ({ rings, box: [west, south, east, north] }) =>
      lng >= west && lng <= east && lat >= south && lat <= north && contains(rings, point),
  );
  return found?.id ?? null;
}

/** A municipality is its own. Null over the sea and before prefectures have loaded. */
export function cityAt({ fine, prefectures }: Geometry, point: LngLat): Adcode | null {
  const level = fine?.prefectures ?? prefectures;
  return level && placeAt(level, point);
}

/** The smallest region that is drawn at `zoom` and contains `point` in degrees; null over the sea. */
export function regionAt(geometry: Geometry, zoom: Camera['zoom'], point: LngLat): Adcode | null {
  const { counties, fine, provinces } = geometry;
  const county = counties && zoom >= COUNTIES_PICK && placeAt(counties, point);
  if (county) return county;
  const city = zoom >= PREFECTURES_FROM && cityAt(geometry, point);
  return city || placeAt(fine?.provinces ?? provinces, point);
}
