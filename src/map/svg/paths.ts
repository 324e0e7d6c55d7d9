import type { Geometry, Position } from 'geojson';
import type { LngLat } from '../../domain/regions/region.ts';
import type { Circle } from '../focusRing.ts';
import { memoizeByProjection } from '../memoizeByProjection.ts';
import { type Projection, WORLD_SIZE, type WorldPoint } from '../projection.ts';

/**
 * Paths are written in whole units, 1024 to a pixel of the world at zoom 0: two to a CSS pixel at the
 * closest zoom. Relative whole numbers keep the strings short.
 */
export const UNITS = 1024;
/** Units are counted from here, so that numbers stay small enough for exact drawing. */
const ORIGIN: WorldPoint = [WORLD_SIZE * 0.6, WORLD_SIZE * 0.3];

/** World pixels in path units. */
function worldToUnits([x, y]: WorldPoint): WorldPoint {
  return [(x - ORIGIN[0]) * UNITS, (y - ORIGIN[1]) * UNITS];
}

/** The inverse of {@link worldToUnits}. */
export function unitsToWorld([x, y]: WorldPoint): WorldPoint {
  return [x / UNITS + ORIGIN[0], y / UNITS + ORIGIN[1]];
}

/** A position in path units. */
export function toUnits(position: readonly number[], projection: Projection): WorldPoint {
  return worldToUnits(projection.toWorld(position[0] ?? 0, position[1] ?? 0));
}

/** A run of positions as path data; '' when fewer than two of them differ. */
function run(positions: readonly Position[], closed: boolean, projection: Projection): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  let steps = 0;
  // The hottest loop before the first picture.
  for (const position of positions) {
    const world = projection.toWorld(position[0] ?? 0, position[1] ?? 0);
    const x = Math.round((world[0] - ORIGIN[0]) * UNITS);
    const y = Math.round((world[1] - ORIGIN[1]) * UNITS);
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

/** Path data of any shape; points and empty shapes give ''. Worked out once a shape and projection. */
export const pathOf = memoizeByProjection(draw);

function draw(shape: Geometry, projection: Projection): string {
  switch (shape.type) {
    case 'Polygon':
      return shape.coordinates.map((ring) => run(ring, true, projection)).join('');
    case 'MultiPolygon':
      return shape.coordinates
        .flatMap((rings) => rings.map((ring) => run(ring, true, projection)))
        .join('');
    case 'LineString':
      return run(shape.coordinates, false, projection);
    case 'MultiLineString':
      return shape.coordinates.map((line) => run(line, false, projection)).join('');
    case 'GeometryCollection':
      return shape.geometries.map((one) => draw(one, projection)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}

/** Side of a chunk of lines, path units: 1/64 of the world. */
const CHUNK = (WORLD_SIZE / 64) * UNITS;

/**
 * Many lines in pieces, neighbours together: a browser that draws without a graphics card strokes a path
 * anew, and whole, for every tile of the picture that it touches. Worked out once a list of lines and
 * projection.
 */
export const chunked = memoizeByProjection(
  (lines: readonly (readonly Position[])[], projection): readonly PathChunk[] =>
    pathChunks(lines, projection, CHUNK),
);

/** The edges of an area in such pieces; none where a shape is no area. Worked out once an area and projection. */
export const edgesOf = memoizeByProjection((area: Geometry, projection): readonly PathChunk[] =>
  pathChunks(ringsOf(area), projection, CHUNK),
);

function ringsOf(shape: Geometry): readonly (readonly Position[])[] {
  if (shape.type === 'Polygon') return shape.coordinates;
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : [];
}

/** More than there are squares in a column. */
const SQUARES = 2 ** 20;

/** Runs of lines that lie in one square. */
export interface PathChunk {
  readonly lines: readonly (readonly Position[])[];
  /** Their path data, made when first asked for. */
  readonly d: () => string;
}

/**
 * The lines by squares of `side` path units, cut where they leave one: every step between two positions
 * is in the piece of the square it begins in, and a cut shares its position.
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
    let begun = 0;
    let square: number | null = null;
    for (const [index, position] of line.entries()) {
      const [x, y] = toUnits(position, projection);
      const here = Math.floor(x / side) * SQUARES + Math.floor(y / side);
      if (square !== null && here !== square) {
        add(square, line.slice(begun, index + 1));
        begun = index;
      }
      square = here;
    }
    if (square !== null) add(square, line.slice(begun));
  }
  return [...chunks.values()].map((some) => {
    let d: string | null = null;
    return {
      lines: some,
      d: () => {
        d ??= some.map((line) => run(line, false, projection)).join('');
        return d;
      },
    };
  });
}

/** A circle as path data, two half turns. */
export function circlePath({ centre, radius }: Circle): string {
  const [x, y] = worldToUnits(centre);
  const reach = radius * UNITS;
  const half = (across: number): string => `a${reach} ${reach} 0 0 1 ${across} 0`;
  return `M${x - reach} ${y}${half(2 * reach)}${half(-2 * reach)}z`;
}

/** Dots as path data: drawn by round line ends, of whatever width the stroke has. */
export function dots(points: readonly LngLat[], projection: Projection): string {
  return points
    .map((point) => {
      const [x, y] = toUnits(point, projection);
      return `M${Math.round(x)} ${Math.round(y)}h0`;
    })
    .join('');
}
