import type { Position } from 'geojson';
import { isFarIsland } from '../../china/southChinaSea.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import type { RegionShapes } from '../geometry.ts';

/** An island wider than this is drawn as land, degrees. */
const SMALL = 0.3;
/** Dots closer to one another than this would melt together, degrees. */
const APART = 0.35;

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
      if (!ring || lng === undefined || lat === undefined || !isFarIsland([lng, lat], SMALL))
        continue;
      const point = middle(ring);
      if (!point || !isFarIsland(point)) continue;
      const cell = `${Math.round(point[0] / APART)} ${Math.round(point[1] / APART)}`;
      if (!found.has(cell)) found.set(cell, point);
    }
  }
  return [...found.values()];
}
