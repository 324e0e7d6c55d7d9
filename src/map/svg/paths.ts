import type { Geometry, Position } from 'geojson';
import type { LngLat } from '../../domain/regions/region.ts';
import type { Circle } from '../focusRing.ts';
import { memoizeByProjection } from '../memoizeByProjection.ts';
import { type Projection, WORLD_SIZE, type WorldPoint } from '../projection.ts';

/** To a pixel of the world at zoom 0. Paths are in relative whole units, which keeps them short. */
export const UNITS_PER_PIXEL = 1024;
/** It keeps the numbers small enough for exact drawing. */
const ORIGIN: WorldPoint = [WORLD_SIZE * 0.6, WORLD_SIZE * 0.3];

export function worldToUnits([x, y]: WorldPoint): WorldPoint {
  return [(x - ORIGIN[0]) * UNITS_PER_PIXEL, (y - ORIGIN[1]) * UNITS_PER_PIXEL];
}

export function unitsToWorld([x, y]: WorldPoint): WorldPoint {
  return [x / UNITS_PER_PIXEL + ORIGIN[0], y / UNITS_PER_PIXEL + ORIGIN[1]];
}

export function toPathUnits(position: readonly number[], projection: Projection): WorldPoint {
  return worldToUnits(projection.toWorld(position[0] ?? 0, position[1] ?? 0));
}

/** '' when fewer than two positions differ. */
function linePath(
  positions: readonly Position[],
  isClosed: boolean,
  projection: Projection,
): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  let steps = 0;
  // Most of the time before the first picture is spent in this loop.
  for (const position of positions) {
    const world = projection.toWorld(position[0] ?? 0, position[1] ?? 0);
    const x = Math.round((world[0] - ORIGIN[0]) * UNITS_PER_PIXEL);
    const y = Math.round((world[1] - ORIGIN[1]) * UNITS_PER_PIXEL);
    if (path === '') path = `M${x} ${y}l`;
    else if (x !== lastX || y !== lastY) {
      path += `${steps > 0 && x >= lastX ? ' ' : ''}${x - lastX}${y >= lastY ? ' ' : ''}${y - lastY}`;
      steps += 1;
    }
    lastX = x;
    lastY = y;
  }
  if (steps === 0) return '';
  return isClosed ? `${path}z` : path;
}

/** Points and empty shapes give ''. Computed once: map, inset and hover ask for the same shapes. */
export const pathOf = memoizeByProjection(createPath);

function createPath(shape: Geometry, projection: Projection): string {
  switch (shape.type) {
    case 'Polygon':
      return shape.coordinates.map((ring) => linePath(ring, true, projection)).join('');
    case 'MultiPolygon':
      return shape.coordinates
        .flatMap((rings) => rings.map((ring) => linePath(ring, true, projection)))
        .join('');
    case 'LineString':
      return linePath(shape.coordinates, false, projection);
    case 'MultiLineString':
      return shape.coordinates.map((line) => linePath(line, false, projection)).join('');
    case 'GeometryCollection':
      return shape.geometries.map((part) => createPath(part, projection)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}

/** Path units: 1/64 of the world. */
const CHUNK_SIDE = (WORLD_SIZE / 64) * UNITS_PER_PIXEL;

/** Without a graphics card, a browser strokes a whole path for every tile that it touches. */
export const chunkedLines = memoizeByProjection(
  (lines: readonly (readonly Position[])[], projection): readonly PathChunk[] =>
    pathChunks(lines, projection, CHUNK_SIDE),
);

/** Empty for shapes that are no area. */
export const chunkedEdges = memoizeByProjection(
  (area: Geometry, projection): readonly PathChunk[] =>
    pathChunks(ringsOf(area), projection, CHUNK_SIDE),
);

function ringsOf(shape: Geometry): readonly (readonly Position[])[] {
  if (shape.type === 'Polygon') return shape.coordinates;
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : [];
}

/** Greater than the number of squares in a column. */
const SQUARES_PER_COLUMN = 2 ** 20;

export interface PathChunk {
  readonly lines: readonly (readonly Position[])[];
  /** Computed at the first call. */
  readonly d: () => string;
}

/** One chunk for each square of `side` path units. Both parts of a cut line contain the cut's position. */
export function pathChunks(
  lines: readonly (readonly Position[])[],
  projection: Projection,
  side: number,
): readonly PathChunk[] {
  const chunks = new Map<number, (readonly Position[])[]>();
  const add = (square: number, line: readonly Position[]): void => {
    if (line.length < 2) return;
    const chunk = chunks.get(square);
    if (chunk) chunk.push(line);
    else chunks.set(square, [line]);
  };
  for (const line of lines) {
    let start = 0;
    let square: number | null = null;
    for (const [index, position] of line.entries()) {
      const [x, y] = toPathUnits(position, projection);
      const currentSquare = Math.floor(x / side) * SQUARES_PER_COLUMN + Math.floor(y / side);
      if (square !== null && currentSquare !== square) {
        add(square, line.slice(start, index + 1));
        start = index;
      }
      square = currentSquare;
    }
    if (square !== null) add(square, line.slice(start));
  }
  return [...chunks.values()].map((partsOfSquare) => {
    let d: string | null = null;
    return {
      lines: partsOfSquare,
      d: () => {
        d ??= partsOfSquare.map((line) => linePath(line, false, projection)).join('');
        return d;
      },
    };
  });
}

/** Two half turns. */
export function circlePath({ centre, radius }: Circle): string {
  const [x, y] = worldToUnits(centre);
  const r = radius * UNITS_PER_PIXEL;
  const halfTurn = (dx: number): string => `a${r} ${r} 0 0 1 ${dx} 0`;
  return `M${x - r} ${y}${halfTurn(2 * r)}${halfTurn(-2 * r)}z`;
}

/** The round ends of lines without length. The stroke width is the size of a dot. */
export function dotsPath(points: readonly LngLat[], projection: Projection): string {
  return points
    .map((point) => {
      const [x, y] = toPathUnits(point, projection);
      return `M${Math.round(x)} ${Math.round(y)}h0`;
    })
    .join('');
}
