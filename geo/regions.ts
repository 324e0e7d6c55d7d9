import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type Adcode, adcode } from '../src/domain/ids.ts';
import type { Bounds, Grouping, LngLat, Place, RegionTable } from '../src/domain/regions/region.ts';
import type { Division } from './divisions.ts';
import { type Polygons, shapesOf } from './geometry.ts';
import type { NamedGrouping } from './groupings.ts';
import type { Level } from './levels.ts';
import { labelPoint } from './label-point.ts';
import { cameraBounds, unionOfBounds } from './measure.ts';
import { neighboursOf } from './neighbours.ts';

/** The layers from which regions are measured. */
export interface RegionLayers {
  /** As served: a label must be inside the drawn shape. */
  readonly coarse: Level;
  readonly lossless: Level;
  readonly counties: FeatureCollection;
  /** The committed topology with the object `prefectures`, for the shared arcs. */
  readonly topology: Topology;
}

/** The province of a code: 410100 → 410000. */
export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}

/** Rounds bounds to a hundredth of a degree, as they are served. The shape stays inside them. */
function roundOutwards(bounds: Bounds): Bounds {
  const [west, south, east, north] = bounds;
  const to = (method: (x: number) => number, degrees: number) => method(degrees * 1e2) / 1e2;
  return [to(Math.floor, west), to(Math.floor, south), to(Math.ceil, east), to(Math.ceil, north)];
}

/** Rounds a label point to a hundred metres, as it is served. A later check finds a point that left its shape. */
function roundPoint([lng, lat]: LngLat): LngLat {
  return [Math.round(lng * 1e3) / 1e3, Math.round(lat * 1e3) / 1e3];
}

function byId(layer: FeatureCollection): ReadonlyMap<string, Polygons> {
  return new Map(shapesOf(layer).map(({ id, polygons }) => [id, polygons]));
}

/**
 * The region table: divisions and groupings of the tables, with bounds, label point and neighbours
 * computed from their shapes. `labelPoints` override the computed ones. Divisions without a shape are
 * left out; the checks report them.
 */
export function createRegionTable(
  divisions: readonly Division[],
  groupings: readonly NamedGrouping[],
  layers: RegionLayers,
  labelPoints: ReadonlyMap<string, LngLat>,
): RegionTable {
  const shapes = {
    province: byId(layers.lossless.provinces),
    prefecture: byId(layers.lossless.prefectures),
    county: byId(layers.counties),
  };
  const drawn = {
    province: byId(layers.coarse.provinces),
    prefecture: byId(layers.coarse.prefectures),
    county: shapes.county,
  };
  const neighbours = {
    province: neighboursOf(layers.topology, 'prefectures', provinceOf),
    prefecture: neighboursOf(layers.topology, 'prefectures', (id) => id),
    county: new Map<string, string[]>(),
  };
  const places = divisions.flatMap((division): Place[] => {
    const { id, level, type, name, short, parent } = division;
    const polygons = shapes[level].get(id);
    const drawnPolygons = drawn[level].get(id);
    if (polygons === undefined || drawnPolygons === undefined) return [];
    return [
      {
        kind: 'place',
        id,
        level,
        type,
        name,
        short,
        parent,
        bounds: roundOutwards(cameraBounds(polygons)),
        labelPoint: roundPoint(labelPoints.get(id) ?? labelPoint(drawnPolygons)),
        neighbours: (neighbours[level].get(id) ?? []).map((code): Adcode => adcode(code)),
      },
    ];
  });
  const bounds = new Map(places.map((place) => [place.id, place.bounds]));
  return {
    schema: 1,
    places,
    groupings: groupings.flatMap((grouping): Grouping[] => {
      const all = grouping.members.flatMap(({ place }) => {
        const own = bounds.get(place);
        return own === undefined ? [] : [own];
      });
      return all.length === 0 ? [] : [{ ...grouping, bounds: unionOfBounds(all) }];
    }),
  };
}
