import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import {
  areaFeature,
  collection,
  lineFeature,
  linesOf,
  type Polygons,
  polygonsOf,
} from './geometry.ts';

/** Degrees to a grid step of the committed files: the source has six decimals. */
export const LOSSLESS_STEP = 1e-6;

export type Layers = Readonly<Record<string, FeatureCollection>>;

function onGrid(line: readonly Position[], perDegree: number): Position[] {
  const points: Position[] = [];
  for (const [lng = 0, lat = 0] of line) {
    const point = [Math.round(lng * perDegree), Math.round(lat * perDegree)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) points.push(point);
  }
  return points;
}

function hasArea(ring: readonly Position[]): boolean {
  let doubled = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    doubled += x * nextY - nextX * y;
  });
  return ring.length > 3 && doubled !== 0;
}

function polygonsOnGrid(polygons: Polygons, perDegree: number): Polygons {
  return polygons
    .map((rings) => rings.map((ring) => onGrid(ring, perDegree)))
    .filter(([outer]) => outer !== undefined && hasArea(outer))
    .map((rings) => rings.filter(hasArea));
}

/** The layer in whole grid steps; rings that the grid swallows are left out. */
export function layerOnGrid(layer: FeatureCollection, step: number): FeatureCollection {
  const perDegree = Math.round(1 / step);
  return collection(
    layer.features.map(({ id, properties, geometry }) => {
      const polygons = polygonsOf(geometry);
      return polygons.length > 0
        ? areaFeature(String(id), polygonsOnGrid(polygons, perDegree), { ...properties })
        : lineFeature(
            linesOf(geometry).map((line) => onGrid(line, perDegree)),
            { ...properties },
          );
    }),
  );
}

function deltas(arc: readonly Position[]): [number, number][] {
  let [x, y] = [0, 0];
  return arc.map(([px = 0, py = 0]) => {
    const step: [number, number] = [px - x, py - y];
    [x, y] = [px, py];
    return step;
  });
}

/**
 * A topology of the layers on a grid of `step` degrees, shared borders stored once.
 * The grid starts at 0°/0°, so that files made on the same step match to the point.
 * At {@link LOSSLESS_STEP} nothing of a six-decimal source is lost.
 */
export function toTopology(layers: Layers, step: number): Topology {
  const grid = Object.entries(layers).map(
    ([name, layer]) => [name, layerOnGrid(layer, step)] as const,
  );
  const { arcs, objects } = topology(Object.fromEntries(grid));
  return {
    type: 'Topology',
    transform: { scale: [step, step], translate: [0, 0] },
    objects,
    arcs: arcs.map(deltas),
  };
}

/** One layer of a topology, decoded to degrees. Throws a RangeError when there is no such layer. */
export function layerOf(topo: Topology, name: string): FeatureCollection {
  const object = topo.objects[name];
  if (object === undefined) throw new RangeError(`the topology has no object "${name}"`);
  const decoded = feature(topo, object);
  return decoded.type === 'FeatureCollection' ? decoded : collection([decoded]);
}

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'arcs' in value && 'objects' in value;
}

/** The text of a topology; throws a TypeError for anything else. */
export function parseTopology(text: string): Topology {
  const value: unknown = JSON.parse(text);
  if (!isTopology(value)) throw new TypeError('a TopoJSON topology was expected');
  return value;
}
