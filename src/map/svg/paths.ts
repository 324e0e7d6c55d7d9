import type { Geometry, Position } from 'geojson';
import type { LngLat } from '../../domain/region.ts';
import { WORLD_SIZE, type WorldPoint, worldX, worldY } from '../camera.ts';

/**
 * Paths are written in whole units, 1024 to a pixel of the world at zoom 0: two to a CSS pixel at the
 * closest zoom. Relative whole numbers keep the strings short.
 */
export const UNITS = 1024;
/** Units are counted from here, so that numbers stay small enough for exact drawing. */
const ORIGIN: WorldPoint = [WORLD_SIZE * 0.6, WORLD_SIZE * 0.3];

const unitX = (lng: number): number => (worldX(lng) - ORIGIN[0]) * UNITS;
const unitY = (lat: number): number => (worldY(lat) - ORIGIN[1]) * UNITS;

/** A position in path units. */
export function toUnits(position: readonly number[]): WorldPoint {
  return [unitX(position[0] ?? 0), unitY(position[1] ?? 0)];
}

/** Smallest box around what was drawn, path units: [left, top, right, bottom]. */
export type Box = readonly [number, number, number, number];

/** A run of positions as path data; '' when fewer than two of them differ. */
function run(positions: readonly Position[], closed: boolean): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  let steps = 0;
  // The hottest loop before the first picture: plain numbers, no arrays.
  for (const position of positions) {
    const x = Math.round(unitX(position[0] ?? 0));
    const y = Math.round(unitY(position[1] ?? 0));
    if (path === '') path = `M${x} ${y}l`;
    else if (x !== lastX || y !== lastY) {
      path += `${steps > 0 && x >= lastX ? ' ' : ''}${x - lastX}${y >= lastY ? ' ' : ''}${y - lastY}`;
      steps += 1;
    }
    lastX = x;
    lastY = y;
  }
  if (steps === 0) return '';
  return closed ? `${path}z` : path;
}

/** Path data of any shape; points and empty shapes give ''. */
export function pathOf(shape: Geometry): string {
  switch (shape.type) {
    case 'Polygon':
      return shape.coordinates.map((ring) => run(ring, true)).join('');
    case 'MultiPolygon':
      return shape.coordinates.flatMap((rings) => rings.map((ring) => run(ring, true))).join('');
    case 'LineString':
      return run(shape.coordinates, false);
    case 'MultiLineString':
      return shape.coordinates.map((line) => run(line, false)).join('');
    case 'GeometryCollection':
      return shape.geometries.map(pathOf).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}

/** The box around `positions`. */
export function boxOf(positions: Iterable<Position>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positions) {
    const x = unitX(position[0] ?? 0);
    const y = unitY(position[1] ?? 0);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** Every position of an area's outer rings. */
export function* outerPositions(shape: Geometry): Generator<Position> {
  if (shape.type === 'Polygon') yield* shape.coordinates[0] ?? [];
  if (shape.type === 'MultiPolygon') for (const rings of shape.coordinates) yield* rings[0] ?? [];
}

/** Side of a chunk of lines, path units: 1/16 of the world. */
const CHUNK = (WORLD_SIZE / 16) * UNITS;

/**
 * The path data of many lines in a few pieces, neighbours together, so that the browser passes over
 * the pieces out of sight.
 */
export function chunked(lines: readonly (readonly Position[])[]): readonly string[] {
  const chunks = new Map<string, string>();
  for (const line of lines) {
    const middle = line[Math.floor(line.length / 2)];
    if (!middle) continue;
    const [x, y] = toUnits(middle);
    const key = `${Math.floor(x / CHUNK)} ${Math.floor(y / CHUNK)}`;
    chunks.set(key, (chunks.get(key) ?? '') + run(line, false));
  }
  return [...chunks.values()];
}

/** Dots as path data: drawn by round line ends, of whatever width the stroke has. */
export function dots(points: readonly LngLat[]): string {
  return points
    .map((point) => {
      const [x, y] = toUnits(point);
      return `M${Math.round(x)} ${Math.round(y)}h0`;
    })
    .join('');
}
