import type { Geometry, Position } from 'geojson';
import type { LngLat } from '../../domain/regions/region.ts';
import type { Circle } from '../focusRing.ts';
import { memoizeByProjection } from '../memoizeByProjection.ts';
import { type Projection, WORLD_SIZE, type WorldPoint } from '../projection.ts';

/**
 * Path units to a pixel of the world at zoom 0: two to a CSS pixel at the closest zoom. Paths are written in
 * relative whole units, which keeps the strings short.
 */
export const UNITS_PER_PIXEL = 1024;
/** The origin of path units: it keeps the numbers small enough for exact drawing. */
const ORIGIN: WorldPoint = [WORLD_SIZE * 0.6, WORLD_SIZE * 0.3];

/** World pixels to path units. */
function worldToUnits([x, y]: WorldPoint): WorldPoint {
  return [(x - ORIGIN[0]) * UNITS_PER_PIXEL, (y - ORIGIN[1]) * UNITS_PER_PIXEL];
}

/** The inverse of {@link worldToUnits}. */
export function unitsToWorld([x, y]: WorldPoint): WorldPoint {
  return [x / UNITS_PER_PIXEL + ORIGIN[0], y / UNITS_PER_PIXEL + ORIGIN[1]];
}

/** Degrees to path units. */
export function toPathUnits(position: readonly number[], projection: Projection): WorldPoint {
  return worldToUnits(projection.toWorld(position[0] ?? 0, position[1] ?? 0));
}

/** Path data of one line or ring; '' when fewer than two positions differ. */
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

/**
 * Path data of any shape; points and empty shapes give ''. Computed once for each shape and projection:
 * the map, the inset and the hover ask for the same shapes.
 */
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

/** Side of the square that a chunk of lines lies in, path units: 1/64 of the world. */
const CHUNK_SIDE = (WORLD_SIZE / 64) * UNITS_PER_PIXEL;

/**
 * Lines in chunks of neighbours. Without a graphics card, a browser strokes a whole path again for every
 * tile of the picture that it touches. Computed once for each list of lines and projection.
 */
export const chunkedLines = memoizeByProjection(
  (lines: readonly (readonly Position[])[], projection): readonly PathChunk[] =>
    pathChunks(lines, projection, CHUNK_SIDE),
);

/** The edges of an area in such chunks; empty for other shapes. Computed once for each area and projection. */
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

/** Parts of lines that lie in one square. */
export interface PathChunk {
  readonly lines: readonly (readonly Position[])[];
  /** Their path data, computed at the first call. */
  readonly d: () => string;
}

/**
 * Cuts lines into chunks, one for each square of `side` path units. A step between two positions is in the
 * chunk of the square where it starts. Both parts of a cut line contain the position of the cut.
 */
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

/** Path data of a circle: two half turns. */
export function circlePath({ centre, radius }: Circle): string {
  const [x, y] = worldToUnits(centre);
  const r = radius * UNITS_PER_PIXEL;
  const halfTurn = (dx: number): string => `a${r} ${r} 0 0 1 ${dx} 0`;
  return `M${x - r} ${y}${halfTurn(2 * r)}${halfTurn(-2 * r)}z`;
}

/** Path data of dots: the round ends of lines without length. The stroke width is the size of a dot. */
export function dotsPath(points: readonly LngLat[], projection: Projection): string {
  return points
    .map((point) => {
      const [x, y] = toPathUnits(point, projection);
      return `M${Math.round(x)} ${Math.round(y)}h0`;
    })
    .join('');
}
