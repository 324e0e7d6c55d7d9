import type { Geometry as Shape, Position } from 'geojson';
import type { Adcode } from '../domain/ids.ts';
import type { Box } from './camera.ts';
import type { LevelShapes } from './geometry.ts';
import { memoizeByProjection } from './memoizeByProjection.ts';

/** The smallest box around the outer rings, world pixels. Computed once for each shape. */
export const extentOf = memoizeByProjection((shape: Shape, projection): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of outerPositions(shape)) {
    const [x, y] = projection.toWorld(position[0] ?? 0, position[1] ?? 0);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
});

function* outerPositions(shape: Shape): Generator<Position> {
  if (shape.type === 'Polygon') yield* shape.coordinates[0] ?? [];
  if (shape.type === 'MultiPolygon') for (const rings of shape.coordinates) yield* rings[0] ?? [];
}

export type Extents = ReadonlyMap<Adcode, Box>;

/** Computed once: every hover needs them. */
export const extentsOf = memoizeByProjection(
  ({ regions }: LevelShapes, projection): Extents =>
    new Map(
      regions.features.map(({ properties, geometry }) => [
        properties.adcode,
        extentOf(geometry, projection),
      ]),
    ),
);

/** The longer side of a box, with `scale` in screen pixels to a world pixel. */
export function drawnSize([left, top, right, bottom]: Box, scale: number): number {
  return Math.max(right - left, bottom - top) * scale;
}

export function boxesTouch(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
