import type { FeatureCollection, GeoJsonProperties, Position } from 'geojson';
import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import { areaFeature, collection, shapesOf } from './geometry.ts';
import { usersOfArcs } from './neighbours.ts';
import { arcAreas, dissolveBy, parseTopology } from './topology.ts';

/** The committed layers of areas around China. */
export interface ContextAreas {
  readonly countries: FeatureCollection;
  readonly land: FeatureCollection;
}

const CHINA = 'china';
const LAND = 'land';
const TILES = 'tiles';

function withKeys(layer: FeatureCollection, key?: string) {
  return shapesOf(layer).map(({ id, polygons }) => areaFeature(id, polygons, { key: key ?? id }));
}

/** The owner of a piece of the mosaic: China before its neighbours, and both before the land layer. */
function ownerOf(properties: GeoJsonProperties): string {
  const keys: unknown = properties?.['keys'];
  const all = Array.isArray(keys) ? keys.map(String) : [];
  if (all.includes(CHINA)) return CHINA;
  return all.find((key) => key !== LAND) ?? LAND;
}

/** All layers cut into pieces that do not overlap, as a topology with the object `tiles`. */
async function mosaic(
  { countries, land }: ContextAreas,
  china: FeatureCollection,
): Promise<Topology> {
  const features = [...withKeys(countries), ...withKeys(china, CHINA), ...withKeys(land, LAND)];
  const out = await mapshaper.applyCommands(
    `-i ${TILES}.json -mosaic calc="keys = collect(key)" -each "id = String(this.id)" ` +
      '-o out.json format=topojson no-quantization id-field=id',
    { [`${TILES}.json`]: collection(features) },
  );
  return parseTopology(Buffer.from(out['out.json'] ?? '').toString('utf8'));
}

function lengthOf(arc: readonly Position[]): number {
  return arc.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = arc[i] ?? [];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

/** For each gap between China and its neighbours: the neighbour that shares the longest border with it. */
function gapOwners(topology: Topology): ReadonlyMap<string, string> {
  const owners = new Map(
    arcAreas(topology, TILES).map(({ id, properties }) => [id, ownerOf(properties)]),
  );
  const shared = new Map<string, Map<string, number>>();
  usersOfArcs(topology, TILES).forEach((users, arc) => {
    for (const gap of users)
      for (const other of users) {
        const owner = owners.get(other);
        if (owners.get(gap) !== LAND || owner === undefined || [LAND, CHINA].includes(owner))
          continue;
        const lengths = shared.get(gap) ?? new Map<string, number>();
        lengths.set(owner, (lengths.get(owner) ?? 0) + lengthOf(topology.arcs[arc] ?? []));
        shared.set(gap, lengths);
      }
  });
  return new Map(
    [...shared].map(([gap, lengths]) => {
      const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
      return [gap, longest?.[0] ?? LAND];
    }),
  );
}

/**
 * The neighbouring countries as they are drawn around China. Their area within China's border is
 * removed. The coarser source leaves gaps along the border; each is added to the neighbour beside it,
 * because it would look like a strip of sea.
 */
export async function fitNeighbourCountries(
  areas: ContextAreas,
  china: FeatureCollection,
): Promise<FeatureCollection> {
  const topology = await mosaic(areas, china);
  const gaps = gapOwners(topology);
  return dissolveBy(topology, TILES, ({ id, properties }) => {
    const country = gaps.get(id) ?? ownerOf(properties);
    return country === CHINA || country === LAND ? null : country;
  });
}
