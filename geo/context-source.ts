import type { FeatureCollection, Position } from 'geojson';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Row } from './csv.ts';
import {
  areaFeature,
  collection,
  lineFeature,
  linesOf,
  parseCollection,
  polygonsOf,
} from './geometry.ts';
import { layerOf } from './topology.ts';

export const RIVER_COLUMNS = ['id', 'zh', 'en', 'pieces', 'extension', 'reason'] as const;
export type RiverRow = Row<(typeof RIVER_COLUMNS)[number]>;

/** West, south, east and north in degrees; wide enough to show land when the user pans to the edge. */
const EXTENT = [45, -12, 165, 66] as const;

/** China, Taiwan, Hong Kong and Macao by ISO 3166-1. Their boundaries come from the divisions' source. */
const OWN_CODES: readonly string[] = ['156', '158', '344', '446'];

async function clipToExtent(layer: FeatureCollection): Promise<FeatureCollection> {
  const out = await mapshaper.applyCommands(
    `-i layer.json -clip bbox=${EXTENT.join(',')} -o out.json format=geojson`,
    { 'layer.json': layer },
  );
  return parseCollection(out['out.json']);
}

/** The neighbouring countries, and the land of all countries as one area, within the extent. */
export async function contextAreas(
  world: Topology,
): Promise<{ readonly countries: FeatureCollection; readonly land: FeatureCollection }> {
  const countries = layerOf(world, 'countries').features.flatMap(({ id, properties, geometry }) => {
    const iso = id === undefined ? '' : String(id);
    const name: unknown = properties?.['name'];
    // Every area needs an id: one without an ISO code gets a slug of its name.
    const key =
      iso ||
      String(name)
        .toLowerCase()
        .replaceAll(/[^a-z]+/gu, '-');
    return OWN_CODES.includes(iso) ? [] : [areaFeature(key, polygonsOf(geometry), { key })];
  });
  const clippedCountries = await clipToExtent(collection(countries));
  const land = layerOf(world, 'land').features.map(({ geometry }) =>
    areaFeature('land', polygonsOf(geometry)),
  );
  return {
    countries: collection(
      clippedCountries.features.map(({ properties, geometry }) =>
        areaFeature(String(properties?.['key']), polygonsOf(geometry)),
      ),
    ),
    land: collection(
      (await clipToExtent(collection(land))).features.map(({ geometry }) =>
        areaFeature('land', polygonsOf(geometry)),
      ),
    ),
  };
}

function extensionOf(text: string): Position[] {
  return text === '' ? [] : text.split(';').map((point) => point.trim().split(' ').map(Number));
}

/** The rivers of the table: the numbered pieces of the source, and the extension of the table. Throws an Error for a missing piece. */
export function contextRivers(asia: Topology, rows: readonly RiverRow[]) {
  const object = asia.objects['rivers'];
  const pieces = object?.type === 'GeometryCollection' ? object.geometries : [];
  return collection(
    rows.map(({ where, cells }) => {
      const lines = cells.pieces.split(' ').flatMap((number) => {
        const piece = pieces[Number(number)];
        if (piece === undefined)
          throw new Error(`${where}: the source has no river piece ${number}.`);
        const decoded = feature(asia, piece);
        return decoded.type === 'Feature' ? linesOf(decoded.geometry) : [];
      });
      const extension = extensionOf(cells.extension);
      return lineFeature(extension.length > 0 ? [...lines, extension] : lines, {
        id: cells.id,
        zh: cells.zh,
        en: cells.en,
      });
    }),
  );
}
