import type { FeatureCollection, Position } from 'geojson';
import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import type { LngLat } from '../src/domain/regions/region.ts';
import {
  areaFeature,
  collection,
  lineFeature,
  linesOf,
  parseCollection,
  polygonsOf,
} from './geometry.ts';
import { missingDashes } from './checks.ts';
import { throwOnProblems } from './problem.ts';
import { provinceOf } from './regions.ts';
import { dissolveBy, layerOf, toTopology } from './topology.ts';

/** Less than a pixel when the whole country fills the window of a desktop computer. */
const INTERVAL_M = 4800;
const GRID_STEP = 0.01;
/** Smaller parts are not drawn as areas. Hong Kong and Macao have lower limits. */
const MIN_AREA_M2 = 6e7;
const MIN_AREA_M2_BY_UNIT = { '810000': 3e7, '820000': 5e6 };
/** Degrees. A part that is not drawn becomes a dot when it is this far from everything drawn; of dots closer than the spacing one is kept. */
const SPECK_MIN_DISTANCE = 0.7;
const SPECK_SPACING = 0.35;

/** The country as it is drawn in the page itself, before any data has been loaded. */
export interface Outline {
  /** Objects `provinces` (id = adcode) and `lines` (`kind`). */
  readonly topology: Topology;
  /** Islands and reefs that are too small for an area and far from any area; each is drawn as a dot. */
  readonly specks: readonly LngLat[];
}

/** Path from the root. The build of the app reads this file; it is not served. */
export const OUTLINE_FILE = '.cache/outline.json';

/**
 * The outline of the committed prefectures and lines, simplified; shared borders stay shared.
 * Throws {@link GeoProblems} when a dash of the ten-dash line is missing.
 */
export async function makeOutline(china: Topology): Promise<Outline> {
  const provinces = dissolveBy(china, 'prefectures', ({ id }) => provinceOf(id));
  const lines = layerOf(china, 'lines');
  const input = collection(
    provinces.features.map(({ id, geometry }) =>
      areaFeature(String(id), polygonsOf(geometry), { code: String(id) }),
    ),
  );
  const filters = Object.entries(MIN_AREA_M2_BY_UNIT).map(
    ([code, area]) => `code === '${code}' ? this.area > ${area} : `,
  );
  const out = await mapshaper.applyCommands(
    [
      '-i input.json -explode',
      `-filter "${filters.join('')}this.area > ${MIN_AREA_M2}"`,
      `-simplify weighted keep-shapes interval=${INTERVAL_M}`,
      '-dissolve code -o provinces.json format=geojson',
    ].join(' '),
    { 'input.json': input },
  );
  const areas = collection(
    parseCollection(out['provinces.json']).features.map(({ properties, geometry }) =>
      areaFeature(String(properties?.['code']), polygonsOf(geometry)),
    ),
  );
  const topology = toTopology({ provinces: areas, lines: await simplifyLines(lines) }, GRID_STEP);
  throwOnProblems(missingDashes(layerOf(topology, 'lines'), OUTLINE_FILE));
  return {
    topology,
    specks: specksOf(provinces, areas),
  };
}

async function simplifyLines(lines: FeatureCollection): Promise<FeatureCollection> {
  const out = await mapshaper.applyCommands(
    `-i lines.json -simplify weighted keep-shapes interval=${INTERVAL_M} -o out.json format=geojson`,
    { 'lines.json': lines },
  );
  return collection(
    parseCollection(out['out.json']).features.map(({ properties, geometry }) =>
      lineFeature(linesOf(geometry), { kind: String(properties?.['kind']) }),
    ),
  );
}

function centreOf(ring: readonly Position[]): LngLat {
  const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
  const between = (all: readonly number[]): number =>
    Number(((Math.min(...all) + Math.max(...all)) / 2).toFixed(2));
  return [between(lngs), between(lats)];
}

/** Whether the point is within the ring, by the number of borders east of it (even–odd rule). */
function isInside([lng, lat]: LngLat, ring: readonly Position[]): boolean {
  let inside = false;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y > lat === nextY > lat) return;
    if (lng < x + ((lat - y) / (nextY - y)) * (nextX - x)) inside = !inside;
  });
  return inside;
}

/** One dot for each group of islands that is far from everything drawn. */
function specksOf(all: FeatureCollection, drawn: FeatureCollection): readonly LngLat[] {
  const cell = (value: number): number => Math.floor(value / SPECK_MIN_DISTANCE);
  const nearDrawn = new Set<string>();
  for (const { geometry } of drawn.features)
    for (const [lng = 0, lat = 0] of polygonsOf(geometry).flat(2))
      for (const across of [-1, 0, 1])
        for (const down of [-1, 0, 1]) nearDrawn.add(`${cell(lng) + across} ${cell(lat) + down}`);
  const found = new Map<string, LngLat>();
  const land = drawn.features.flatMap(({ geometry }) => polygonsOf(geometry));
  const isInland = (point: LngLat) => land.some(([ring = []]) => isInside(point, ring));
  for (const { geometry } of all.features)
    for (const [ring = []] of polygonsOf(geometry)) {
      if (ring.some(([x = 0]) => Math.abs(x - (ring[0]?.[0] ?? 0)) > SPECK_SPACING)) continue;
      const [lng, lat] = centreOf(ring);
      const key = `${Math.round(lng / SPECK_SPACING)} ${Math.round(lat / SPECK_SPACING)}`;
      if (nearDrawn.has(`${cell(lng)} ${cell(lat)}`) || found.has(key)) continue;
      // An enclave within another province is not an island.
      if (isInland([lng, lat])) continue;
      found.set(key, [lng, lat]);
    }
  return [...found.values()];
}
