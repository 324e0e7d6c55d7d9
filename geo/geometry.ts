import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** The parts of an area: polygons, each an outer ring and its holes. */
export type Polygons = readonly (readonly (readonly Position[])[])[];
/** The parts of a line. */
export type Lines = readonly (readonly Position[])[];

/** An area of a layer. Its id is an administrative code or a slug of this project. */
export interface Shape {
  readonly id: string;
  readonly polygons: Polygons;
}

/** The polygons of a geometry; empty when it is no area. */
export function polygonsOf(geometry: Geometry): Polygons {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

/** The lines of a geometry; empty when it is no line. */
export function linesOf(geometry: Geometry): Lines {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  return [];
}

function mutable(positions: readonly Position[]): Position[] {
  return positions.map((position) => [...position]);
}

/** An area as GeoJSON. `properties` stay as given. */
export function areaFeature(
  id: string,
  polygons: Polygons,
  properties: Readonly<Record<string, string>> = {},
): Feature {
  return {
    type: 'Feature',
    id,
    properties: { ...properties },
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map((ring) => mutable(ring))),
    },
  };
}

/** A line as GeoJSON. */
export function lineFeature(lines: Lines, properties: Readonly<Record<string, string>>): Feature {
  return {
    type: 'Feature',
    properties: { ...properties },
    geometry: { type: 'MultiLineString', coordinates: lines.map((line) => mutable(line)) },
  };
}

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** The areas of a layer by their ids. Features without an id or an area are left out. */
export function shapesOf(layer: FeatureCollection): Shape[] {
  return layer.features.flatMap(({ id, geometry }) => {
    const polygons = polygonsOf(geometry);
    return id === undefined || polygons.length === 0 ? [] : [{ id: String(id), polygons }];
  });
}

/** Twice the signed area in the plane: positive when the ring runs counterclockwise. */
export function doubledArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

function isCollection(value: unknown): value is FeatureCollection {
  return typeof value === 'object' && value !== null && 'features' in value;
}

/** Parses a GeoJSON collection; throws a TypeError for anything else. */
export function parseCollection(text: string | Uint8Array | undefined): FeatureCollection {
  const value: unknown = JSON.parse(
    typeof text === 'string' ? text : Buffer.from(text ?? []).toString('utf8'),
  );
  if (!isCollection(value)) throw new TypeError('a GeoJSON collection was expected');
  return value;
}
