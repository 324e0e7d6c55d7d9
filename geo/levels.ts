import type { FeatureCollection } from 'geojson';
import mapshaper from 'mapshaper';
import { areaFeature, collection, parseCollection, polygonsOf } from './geometry.ts';

/** Parts below this area keep every point: simplified islands would vanish or become triangles. */
const MAX_ISLAND_M2 = 3e8;
/** Sansha, Hong Kong and Macao keep every point. */
const UNSIMPLIFIED_UNITS = ['460300', '810000', '820000'];

/** One served level: the prefecture layer, and the provinces dissolved from it. */
export interface Level {
  readonly prefectures: FeatureCollection;
  readonly provinces: FeatureCollection;
}

function layerFrom(text: string | Uint8Array | undefined): FeatureCollection {
  const features = parseCollection(text).features.map(({ properties, geometry }) =>
    areaFeature(String(properties?.['code']), polygonsOf(geometry)),
  );
  return collection(features.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)));
}

/**
 * Simplifies the prefecture layer to `share` of its points (weighted Visvalingam; shared borders stay
 * shared). The provinces are dissolved from the result, so both layers have the same lines.
 */
export async function simplifyLevel(prefectures: FeatureCollection, share: number): Promise<Level> {
  const input = collection(
    prefectures.features.map(({ id, geometry }) =>
      areaFeature(String(id), polygonsOf(geometry), { code: String(id) }),
    ),
  );
  const whole =
    `this.area < ${MAX_ISLAND_M2} || ${JSON.stringify(UNSIMPLIFIED_UNITS)}.includes(code)`.replaceAll(
      '"',
      "'",
    );
  const out = await mapshaper.applyCommands(
    [
      '-i input.json -explode',
      `-each "whole = ${whole}"`,
      `-simplify variable weighted keep-shapes percentage="whole ? 1 : ${share}"`,
      '-dissolve code -o prefectures.json format=geojson',
      `-each "code = code.slice(0, 2) + '0000'"`,
      '-dissolve code -o provinces.json format=geojson',
    ].join(' '),
    { 'input.json': input },
  );
  return {
    prefectures: layerFrom(out['prefectures.json']),
    provinces: layerFrom(out['provinces.json']),
  };
}
