import type { Position } from 'geojson';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../domain/levels.ts';
import type { Bounds, LngLat } from '../../domain/region.ts';
import type { RegionShapes } from '../geometry.ts';

/** An island wider than this is drawn as land, degrees. */
const SMALL = 0.3;
/** South of this line lie only the islands and reefs of the South China Sea; Hainan lies north of it. */
const SOUTHERN = 17.6;
/** The Dongsha islands lie north of it, far from any coast: [west, south, east, north]. */
const DONGSHA = [115.5, 20, 118, 21.5] as const;
/** Dots closer to one another than this would melt together, degrees. */
const APART = 0.35;

/** Whether a point lies among the far islands, or no further than `margin` degrees from them. */
function isFarOut([lng, lat]: LngLat, margin = 0): boolean {
  const within = ([west, south, east, north]: Bounds): boolean =>
    lng >= west - margin && lng <= east + margin && lat >= south - margin && lat <= north + margin;
  return within(SOUTH_CHINA_SEA_BOUNDS) && (lat < SOUTHERN + margin || within(DONGSHA));
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
      const [lng, lat] = ring?.[0] ?? [];
      // Most rings are the mainland's, and long: they are passed over by their first corner.
      if (!ring || lng === undefined || lat === undefined || !isFarOut([lng, lat], SMALL)) continue;
      const point = middle(ring);
      if (!point || !isFarOut(point)) continue;
      const cell = `${Math.round(point[0] / APART)} ${Math.round(point[1] / APART)}`;
      if (!found.has(cell)) found.set(cell, point);
    }
  }
  return [...found.values()];
}
