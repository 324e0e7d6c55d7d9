import type { Position } from 'geojson';
import { isFarIsland } from '../../china/southChinaSea.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import type { RegionShapes } from '../geometry.ts';

/** A wider island is drawn as land, degrees. */
const MAX_REEF_SIZE = 0.3;
/** Dots that are closer than this would look like one, degrees. */
const MIN_DOT_DISTANCE = 0.35;

function middleOfReef(ring: readonly Position[]): LngLat | null {
  const lngs = ring.map(([lng]) => lng ?? Number.NaN);
  const lats = ring.map(([, lat]) => lat ?? Number.NaN);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return east - west < MAX_REEF_SIZE && north - south < MAX_REEF_SIZE
    ? [(west + east) / 2, (south + north) / 2]
    : null;
}

/** Every ring of China is searched, before the first picture and for the inset. */
const reefsByShapes = new WeakMap<RegionShapes, readonly LngLat[]>();

/** Too small to be visible as land. Computed once. */
export function findReefs(regions: RegionShapes): readonly LngLat[] {
  const reefs = reefsByShapes.get(regions) ?? searchReefs(regions);
  reefsByShapes.set(regions, reefs);
  return reefs;
}

function searchReefs(regions: RegionShapes): readonly LngLat[] {
  const found = new Map<string, LngLat>();
  for (const { geometry } of regions.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [ring] of polygons) {
      const [lng, lat] = ring?.[0] ?? [];
      // Most rings are long and of the mainland: their first corner is enough to skip them.
      if (
        !ring ||
        lng === undefined ||
        lat === undefined ||
        !isFarIsland([lng, lat], MAX_REEF_SIZE)
      )
        continue;
      const point = middleOfReef(ring);
      if (!point || !isFarIsland(point)) continue;
      const cell = `${Math.round(point[0] / MIN_DOT_DISTANCE)} ${Math.round(point[1] / MIN_DOT_DISTANCE)}`;
      if (!found.has(cell)) found.set(cell, point);
    }
  }
  return [...found.values()];
}
