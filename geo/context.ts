import type { FeatureCollection } from 'geojson';
import mapshaper from 'mapshaper';
import { areaFeature, collection, parseCollection, polygonsOf } from './geometry.ts';

/** The committed layers around China. */
export interface ContextLayers {
  readonly countries: FeatureCollection;
  readonly land: FeatureCollection;
  readonly rivers: FeatureCollection;
}

/** The neighbouring countries without what lies within China. */
export async function neighbourCountries(
  { countries }: ContextLayers,
  china: FeatureCollection,
): Promise<FeatureCollection> {
  const out = await mapshaper.applyCommands(
    '-i countries.json -erase china.json -o out.json format=geojson id-field=key',
    {
      'countries.json': collection(
        countries.features.map(({ id, geometry }) =>
          areaFeature(String(id), polygonsOf(geometry), { key: String(id) }),
        ),
      ),
      'china.json': china,
    },
  );
  return collection(
    parseCollection(out['out.json']).features.map(({ id, geometry }) =>
      areaFeature(String(id), polygonsOf(geometry)),
    ),
  );
}
