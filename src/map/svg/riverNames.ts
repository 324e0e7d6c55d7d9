import type { Position } from 'geojson';
import type { Rivers } from '../geometry.ts';
import { memoizeByProjection } from '../memoizeByProjection.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import { toPathUnits } from './paths.ts';
import type { Rect, LabelPosition } from './labelPlacement.ts';

/** Path units. */
export interface RiverCourse {
  readonly id: string;
  readonly points: readonly WorldPoint[];
  /** From the first point, along the line. */
  readonly distances: readonly number[];
}

/** Its middle and its slope in degrees. */
export interface RiverNamePosition extends LabelPosition {
  readonly angle: number;
  readonly rect: Rect;
}

/** Shares of a river's length: the middle first. */
const TRIED_SHARES = Array.from(
  { length: 21 },
  (_, index) => 0.5 + 0.04 * Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1),
);
/** How far the river may be from its straight name, CSS pixels. */
const MAX_DEVIATION = 7;

function createCourse(id: string, line: readonly Position[], projection: Projection): RiverCourse {
  const points = line.map((position) => toPathUnits(position, projection));
  let length = 0;
  const distances = points.map(([x, y], index) => {
    const before = points[index - 1];
    if (before) length += Math.hypot(x - before[0], y - before[1]);
    return length;
  });
  return { id, points, distances };
}

const lengthOf = (course: RiverCourse): number => course.distances.at(-1) ?? 0;

/** The longest line of each river. Computed once: every zoom uses it. */
export const riverCourses = memoizeByProjection(
  (rivers: Rivers, projection): readonly RiverCourse[] =>
    rivers.features.flatMap(({ properties: { id }, geometry }) => {
      const lines =
        geometry.type === 'LineString'
          ? [geometry.coordinates]
          : geometry.type === 'MultiLineString'
            ? geometry.coordinates
            : [];
      const measured = lines.map((line) => createCourse(id, line, projection));
      const [longest] = measured.sort((a, b) => lengthOf(b) - lengthOf(a));
      return longest ? [longest] : [];
    }),
);

/** The last index when none is far enough. */
function indexAtDistance(distances: readonly number[], distance: number): number {
  let [low, high] = [1, distances.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((distances[middle] ?? Infinity) >= distance) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pointAt({ points, distances }: RiverCourse, distance: number): WorldPoint {
  const index = indexAtDistance(distances, distance);
  const [a, b] = [points[index - 1] ?? [0, 0], points[index] ?? [0, 0]];
  const [from, to] = [distances[index - 1] ?? 0, distances[index] ?? 0];
  const t = to > from ? (distance - from) / (to - from) : 0;
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** `scale`: path units to CSS pixels. Null where the river is nowhere straight and free enough. */
export function placeAlongRiver(
  course: RiverCourse,
  scale: number,
  width: number,
  height: number,
  isFree: (rect: Rect) => boolean,
): RiverNamePosition | null {
  const length = lengthOf(course) * scale;
  if (length < width * 1.5) return null;
  for (const share of TRIED_SHARES) {
    const middle = share * length;
    const [start, end] = [middle - width / 2, middle + width / 2];
    if (start < 0 || end > length) continue;
    const [ax, ay] = pointAt(course, start / scale);
    const [bx, by] = pointAt(course, end / scale);
    const chord = Math.hypot(bx - ax, by - ay) * scale;
    if (chord < width * 0.85) continue;
    const deviations = [0.25, 0.5, 0.75].map((t) => {
      const [x, y] = pointAt(course, (start + t * width) / scale);
      return (Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) * scale * scale) / chord;
    });
    if (Math.max(...deviations) > MAX_DEVIATION) continue;
    const slope = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    const angle = slope > 90 ? slope - 180 : slope < -90 ? slope + 180 : slope;
    const radians = (angle * Math.PI) / 180;
    const [x, y] = [((ax + bx) / 2) * scale, ((ay + by) / 2) * scale];
    const halfWidth = (width * Math.cos(radians) + height * Math.abs(Math.sin(radians))) / 2;
    const halfHeight = (width * Math.abs(Math.sin(radians)) + height * Math.cos(radians)) / 2;
    const rect: Rect = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
    if (isFree(rect)) return { x, y, angle, rect };
  }
  return null;
}
