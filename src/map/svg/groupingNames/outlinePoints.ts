import type { MultiPolygon } from 'geojson';
import { memoizeByProjection } from '../../memoizeByProjection.ts';
import type { WorldPoint } from '../../projection.ts';
import { toPathUnits } from '../paths.ts';

/** Points of an outline, path units. */
export interface OutlinePoints {
  readonly points: readonly WorldPoint[];
  /** Between two points along the outline. */
  readonly spacing: number;
}

const POINTS = 200;

const distance = ([x0, y0]: WorldPoint, [x1, y1]: WorldPoint): number =>
  Math.hypot(x1 - x0, y1 - y0);

/** The box of a ring is as large as its land, roughly. */
function extentOf(ring: readonly WorldPoint[]): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

/** Evenly spaced on the outer edge of the largest part. Computed once for each shape. */
export const outlinePoints = memoizeByProjection(
  (shape: MultiPolygon, projection): OutlinePoints => {
    const rings = shape.coordinates.map((rings) =>
      (rings[0] ?? []).map((position) => toPathUnits(position, projection)),
    );
    const [ring = []] = rings
      .map((each) => ({ each, extent: extentOf(each) }))
      .sort((a, b) => b.extent - a.extent)
      .map(({ each }) => each);
    const length = ring.reduce((sum, at, index) => sum + distance(ring[index - 1] ?? at, at), 0);
    const spacing = length / POINTS;
    const points: WorldPoint[] = [];
    let walked = 0;
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (!from || spacing === 0) continue;
      const step = distance(from, to);
      while (points.length < POINTS && points.length * spacing <= walked + step && step > 0) {
        const share = (points.length * spacing - walked) / step;
        points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
      }
      walked += step;
    }
    return { points, spacing };
  },
);
