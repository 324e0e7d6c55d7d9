import type { FeatureCollection, Position } from 'geojson';
import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import type { Bounds } from '../src/domain/regions/region.ts';
import { areaFeature, collection, parseCollection, type Polygons, polygonsOf } from './geometry.ts';
import { partBounds } from './measure.ts';
import { thinTopology } from './thin.ts';
import { layerOf } from './topology.ts';

/** West, south, east and north in degrees. Within it every point of the source is kept. */
const DETAIL: Bounds = [72, 14, 137, 55];
/** Outside, each degree of distance allows a point to be this many degrees off, up to a limit. */
const TOLERANCE = { perDegree: 0.007, most: 0.5 };
/** Gaps along China's border are looked for within these bounds. */
const CHINA_BOUNDS: Bounds = [70, 14, 140, 58];
/** Halfway through the Atlantic. Areas west of it are drawn east of Asia: then no area is cut. */
const WEST_END = -30;
const TURN = 360;

/** China, Taiwan, Hong Kong and Macao by ISO 3166-1. Their boundaries come from the divisions' source. */
const OWN_CODES: readonly string[] = ['156', '158', '344', '446'];
/** Antarctica: its polygon has a straight side along the pole. */
const LEFT_OUT: readonly string[] = [...OWN_CODES, '010'];

/** Nothing within {@link DETAIL}, more with the distance from it. */
function toleranceAt([lng = 0, lat = 0]: Position): number {
  const [west, south, east, north] = DETAIL;
  const x = lng < WEST_END ? lng + TURN : lng;
  const away = Math.hypot(Math.max(0, west - x, x - east), Math.max(0, south - lat, lat - north));
  return Math.min(away * TOLERANCE.perDegree, TOLERANCE.most);
}

/** The ring without a jump where it crosses 180°: its longitudes go on beyond. */
function unrolled(ring: readonly Position[]): readonly Position[] {
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([lng = 0, lat = 0]) => {
    before = lng + TURN * Math.round((before - lng) / TURN);
    return [before, lat];
  });
}

/** Each polygon in one piece, on one side of {@link WEST_END}; without islands smaller than what a point may be off. */
function inOnePiece(polygons: Polygons): Polygons {
  return polygons.flatMap((rings) => {
    const whole = rings.map(unrolled);
    const [west, south, east, north] = partBounds(whole);
    const turns = (west + east) / 2 < WEST_END ? 1 : 0;
    const isSmall = Math.hypot(east - west, north - south) < 2 * toleranceAt([west, south]);
    return isSmall
      ? []
      : [whole.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng + TURN * turns, lat]))];
  });
}

/**
 * All countries but China, each as a whole, and the land of all countries around China as one area.
 * No country ends at the edge of a box, because that edge would be visible as a straight coast.
 */
export async function contextAreas(
  world: Topology,
): Promise<{ readonly countries: FeatureCollection; readonly land: FeatureCollection }> {
  const countries = layerOf(thinTopology(world, toleranceAt), 'countries').features.flatMap(
    ({ id, properties, geometry }) => {
      const iso = id === undefined ? '' : String(id);
      const name: unknown = properties?.['name'];
      // Every area needs an id: one without an ISO code gets a slug of its name.
      const key =
        iso ||
        String(name)
          .toLowerCase()
          .replaceAll(/[^a-z]+/gu, '-');
      return LEFT_OUT.includes(iso) ? [] : [areaFeature(key, inOnePiece(polygonsOf(geometry)))];
    },
  );
  const wholeLand = layerOf(world, 'land').features.map(({ geometry }) =>
    areaFeature('land', polygonsOf(geometry), { key: 'land' }),
  );
  const land = await mapshaper.applyCommands(
    `-i layer.json -clip bbox=${CHINA_BOUNDS.join(',')} -o out.json format=geojson`,
    { 'layer.json': collection(wholeLand) },
  );
  return {
    countries: collection(countries),
    land: collection(
      parseCollection(land['out.json']).features.map(({ geometry }) =>
        areaFeature('land', polygonsOf(geometry)),
      ),
    ),
  };
}
