import type { FeatureCollection } from 'geojson';
import mapshaper from 'mapshaper';
import { areaFeature, collection, parseCollection, polygonsOf } from './geometry.ts';

/** Parts below this area keep every point: simplified small islands would become triangles. */
const MAX_ISLAND_M2 = 2e8;

/** Simplifies the counties to `share` of their points (weighted Visvalingam; shared borders stay shared). */
export async function simplifyCounties(
  counties: FeatureCollection,
  share: number,
): Promise<FeatureCollection> {
  const input = collection(
    counties.features.map(({ id, geometry }) =>
      areaFeature(String(id), polygonsOf(geometry), { code: String(id) }),
    ),
  );
  const out = await mapshaper.applyCommands(
    [
      '-i input.json -explode',
      `-simplify variable weighted keep-shapes percentage="this.area < ${MAX_ISLAND_M2} ? 1 : ${share}"`,
      '-dissolve code -o counties.json format=geojson',
    ].join(' '),
    { 'input.json': input },
  );
  const features = parseCollection(out['counties.json']).features.map(({ properties, geometry }) =>
    areaFeature(String(properties?.['code']), polygonsOf(geometry)),
  );
  return collection(features.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)));
}
