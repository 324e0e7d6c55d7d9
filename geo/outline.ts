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
import { failOn } from './problem.ts';
import { provinceOf } from './regions.ts';
import { dissolvedBy, layerOf, toTopology } from './topology.ts';

/** Half a pixel, about, where the whole country fills a desk's window: metres, and the grid in degrees. */
const INTERVAL = 4000;
const STEP = 0.01;
/** Parts from here on are drawn as areas, m²; Hong Kong and Macao have lower bars of their own. */
const AREA = 6e7;
const SMALLEST = { '810000': 3e7, '820000': 5e6 };
/** What is dropped so far from anything drawn still counts as a speck, and specks melt together closer than this; degrees. */
const FAR = 0.7;
const APART = 0.35;

/** The country as the page's first picture draws it, before anything has been loaded. */
export interface Outline {
  /** Objects `provinces` (id = adcode) and `lines` (`kind`). */
  readonly topology: Topology;
  /** Islands and reefs too small for an area and far from any: each is a dot. */
  readonly specks: readonly LngLat[];
}

/** Where the build of boundaries leaves it for the build of the app, from the root: it is not served by itself. */
export const OUTLINE_FILE = '.cache/outline.json';

/**
 * The outline of the committed prefectures and lines. Simplified so that shared borders stay shared.
 * Throws {@link GeoProblems} when a dash of the ten-dash line is lost.
 */
export async function outlineOf(china: Topology): Promise<Outline> {
  const provinces = dissolvedBy(china, 'prefectures', ({ id }) => provinceOf(id));
  const lines = layerOf(china, 'lines');
  const input = collection(
    provinces.features.map(({ id, geometry }) =>
      areaFeature(String(id), polygonsOf(geometry), { code: String(id) }),
    ),
  );
  const least = Object.entries(SMALLEST).map(
    ([code, area]) => `code === '${code}' ? this.area > ${area} : `,
  );
  const out = await mapshaper.applyCommands(
    [
      '-i input.json -explode',
      `-filter "${least.join('')}this.area > ${AREA}"`,
      `-simplify weighted keep-shapes interval=${INTERVAL}`,
      '-dissolve code -o provinces.json format=geojson',
    ].join(' '),
    { 'input.json': input },
  );
  const areas = collection(
    parseCollection(out['provinces.json']).features.map(({ properties, geometry }) =>
      areaFeature(String(properties?.['code']), polygonsOf(geometry)),
    ),
  );
  const topology = toTopology({ provinces: areas, lines: await coarseLines(lines) }, STEP);
  failOn(missingDashes(layerOf(topology, 'lines'), OUTLINE_FILE));
  return {
    topology,
    specks: specksOf(provinces, areas),
  };
}

async function coarseLines(lines: FeatureCollection): Promise<FeatureCollection> {
  const out = await mapshaper.applyCommands(
    `-i lines.json -simplify weighted keep-shapes interval=${INTERVAL} -o out.json format=geojson`,
    { 'lines.json': lines },
  );
  return collection(
    parseCollection(out['out.json']).features.map(({ properties, geometry }) =>
      lineFeature(linesOf(geometry), { kind: String(properties?.['kind']) }),
    ),
  );
}

function middleOf(ring: readonly Position[]): LngLat {
  const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
  const between = (all: readonly number[]): number =>
    Number(((Math.min(...all) + Math.max(...all)) / 2).toFixed(2));
  return [between(lngs), between(lats)];
}

/** Whether `point` lies within `ring`: how often a line to the east crosses it. */
function isInside([lng, lat]: LngLat, ring: readonly Position[]): boolean {
  let inside = false;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y > lat === nextY > lat) return;
    if (lng < x + ((lat - y) / (nextY - y)) * (nextX - x)) inside = !inside;
  });
  return inside;
}

/** One dot for each neighbourhood of islands far from everything that is drawn. */
function specksOf(all: FeatureCollection, drawn: FeatureCollection): readonly LngLat[] {
  const cell = (value: number): number => Math.floor(value / FAR);
  const near = new Set<string>();
  for (const { geometry } of drawn.features)
    for (const [lng = 0, lat = 0] of polygonsOf(geometry).flat(2))
      for (const across of [-1, 0, 1])
        for (const down of [-1, 0, 1]) near.add(`${cell(lng) + across} ${cell(lat) + down}`);
  const found = new Map<string, LngLat>();
  const land = drawn.features.flatMap(({ geometry }) => polygonsOf(geometry));
  const isInland = (point: LngLat) => land.some(([ring = []]) => isInside(point, ring));
  for (const { geometry } of all.features)
    for (const [ring = []] of polygonsOf(geometry)) {
      if (ring.some(([x = 0]) => Math.abs(x - (ring[0]?.[0] ?? 0)) > APART)) continue;
      const [lng, lat] = middleOf(ring);
      const key = `${Math.round(lng / APART)} ${Math.round(lat / APART)}`;
      if (near.has(`${cell(lng)} ${cell(lat)}`) || found.has(key)) continue;
      // An enclave is no island.
      if (isInland([lng, lat])) continue;
      found.set(key, [lng, lat]);
    }
  return [...found.values()];
}
