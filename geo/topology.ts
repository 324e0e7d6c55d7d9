import type { FeatureCollection, GeoJsonProperties, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import {
  areaFeature,
  collection,
  doubledArea,
  lineFeature,
  linesOf,
  type Polygons,
  polygonsOf,
} from './geometry.ts';

/** Grid step of the committed files, in degrees. The source has six decimals. */
export const LOSSLESS_STEP = 1e-6;

export type Layers = Readonly<Record<string, FeatureCollection>>;

function snapToGrid(line: readonly Position[], perDegree: number): Position[] {
  const points: Position[] = [];
  for (const [lng = 0, lat = 0] of line) {
    const point = [Math.round(lng * perDegree), Math.round(lat * perDegree)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) points.push(point);
  }
  return points;
}

function hasArea(ring: readonly Position[]): boolean {
  return ring.length > 3 && doubledArea(ring) !== 0;
}

/** Outer rings run clockwise and holes counterclockwise: on a sphere the direction defines the inside. */
function withWindingOrder(ring: readonly Position[], index: number): readonly Position[] {
  return doubledArea(ring) < 0 === (index === 0) ? ring : [...ring].reverse();
}

function snapPolygonsToGrid(polygons: Polygons, perDegree: number): Polygons {
  return polygons
    .map((rings) => rings.map((ring) => snapToGrid(ring, perDegree)))
    .filter(([outer]) => outer !== undefined && hasArea(outer))
    .map((rings) => rings.filter(hasArea).map(withWindingOrder));
}

/** The layer in whole grid steps. Rings that have no area on the grid are left out. */
function snapLayerToGrid(layer: FeatureCollection, step: number): FeatureCollection {
  const perDegree = Math.round(1 / step);
  return collection(
    layer.features.map(({ id, properties, geometry }) => {
      const polygons = polygonsOf(geometry);
      return polygons.length > 0
        ? areaFeature(String(id), snapPolygonsToGrid(polygons, perDegree), { ...properties })
        : lineFeature(
            linesOf(geometry).map((line) => snapToGrid(line, perDegree)),
            { ...properties },
          );
    }),
  );
}

function toDeltas(arc: readonly Position[]): [number, number][] {
  let [x, y] = [0, 0];
  return arc.map(([px = 0, py = 0]) => {
    const step: [number, number] = [px - x, py - y];
    [x, y] = [px, py];
    return step;
  });
}

/**
 * A topology of the layers on a grid of `step` degrees. Shared borders are stored once.
 * The grid starts at 0°/0°, so files with the same step have the same points.
 * At {@link LOSSLESS_STEP} a source with six decimals loses nothing.
 */
export function toTopology(layers: Layers, step: number): Topology {
  const grid = Object.entries(layers).map(
    ([name, layer]) => [name, snapLayerToGrid(layer, step)] as const,
  );
  const { arcs, objects } = topology(Object.fromEntries(grid));
  return {
    type: 'Topology',
    transform: { scale: [step, step], translate: [0, 0] },
    objects,
    arcs: arcs.map(toDeltas),
  };
}

/** One layer of a topology, decoded to degrees. Throws a RangeError when there is no such layer. */
export function layerOf(topo: Topology, name: string): FeatureCollection {
  const object = topo.objects[name];
  if (object === undefined) throw new RangeError(`the topology has no object "${name}"`);
  const decoded = feature(topo, object);
  return decoded.type === 'FeatureCollection' ? decoded : collection([decoded]);
}

/** An area of a topology: id, properties and arcs, which can be merged. */
export interface ArcArea {
  readonly id: string;
  readonly properties: GeoJsonProperties;
  readonly area: Polygon | MultiPolygon;
}

/** The areas of one object of a topology; other geometries are left out. */
export function arcAreas(topo: Topology, object: string): ArcArea[] {
  const layer = topo.objects[object];
  return (layer?.type === 'GeometryCollection' ? layer.geometries : []).flatMap(
    (geometry): ArcArea[] => {
      const { id, properties = null } = geometry;
      const identity = { id: String(id), properties };
      if (geometry.type === 'Polygon')
        return [{ ...identity, area: { type: geometry.type, arcs: geometry.arcs } }];
      if (geometry.type === 'MultiPolygon')
        return [{ ...identity, area: { type: geometry.type, arcs: geometry.arcs } }];
      return [];
    },
  );
}

/**
 * Dissolves the areas of one object by the owner that `ownerOf` gives each, ascending by owner.
 * Areas whose owner is null are left out.
 */
export function dissolveBy(
  topo: Topology,
  object: string,
  ownerOf: (area: ArcArea) => string | null,
): FeatureCollection {
  const parts = new Map<string, ArcArea['area'][]>();
  for (const area of arcAreas(topo, object)) {
    const owner = ownerOf(area);
    if (owner !== null) parts.set(owner, [...(parts.get(owner) ?? []), area.area]);
  }
  const ascending = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return collection(
    ascending.map(([owner, areas]) => areaFeature(owner, merge(topo, areas).coordinates)),
  );
}

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'arcs' in value && 'objects' in value;
}

/** Parses a topology; throws a TypeError for anything else. */
export function parseTopology(text: string): Topology {
  const value: unknown = JSON.parse(text);
  if (!isTopology(value)) throw new TypeError('a TopoJSON topology was expected');
  return value;
}
