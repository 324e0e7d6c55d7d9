import type { Position } from 'geojson';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../domain/levels.ts';
import type { LngLat } from '../../domain/region.ts';
import type { RegionShapes } from '../geometry.ts';

/** An island wider than this is drawn as land, degrees. */
const SMALL = 0.3;
/** South of this line lie only the islands and reefs of the South China Sea; Hainan lies north of it. */
const SOUTHERN = 17.6;
/** The Dongsha islands lie north of it, far from any coast: [west, south, east, north]. */
const DONGSHA = [115.5, 20, 118, 21.5] as const;
/** Dots closer to one another than this would melt together, degrees. */
const APART = 0.35;

function isFarOut([lng, lat]: LngLat): boolean {
  const [west, south, east, north] = SOUTH_CHINA_SEA_BOUNDS;
  if (lng < west || lng > east || lat < south || lat > north) return false;
  if (lat < SOUTHERN) return true;
  return lng > DONGSHA[0] && lat > DONGSHA[1] && lng < DONGSHA[2] && lat < DONGSHA[3];
}

function middle(ring: readonly Position[]): LngLat | null {
  const lngs = ring.map(([lng]) => lng ?? Number.NaN);
  const lats = ring.map(([, lat]) => lat ?? Number.NaN);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return east - west < SMALL && north - south < SMALL
    ? [(west + east) / 2, (south + north) / 2]
    : null;
}

const known = new WeakMap<RegionShapes, readonly LngLat[]>();

/** Where the islands and reefs of the South China Sea lie that are too small to be seen as land. Looked for once. */
export function reefs(regions: RegionShapes): readonly LngLat[] {
  const before = known.get(regions);
  if (before) return before;
  const found = find(regions);
  known.set(regions, found);
  return found;
}

function find(regions: RegionShapes): readonly LngLat[] {
  const found = new Map<string, LngLat>();
  for (const { geometry } of regions.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [ring] of polygons) {
      const point = ring ? middle(ring) : null;
      if (!point || !isFarOut(point)) continue;
      const cell = `${Math.round(point[0] / APART)} ${Math.round(point[1] / APART)}`;
      if (!found.has(cell)) found.set(cell, point);
    }
  }
  return [...found.values()];
}
