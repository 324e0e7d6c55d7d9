import type { Position } from 'geojson';
import type { Rivers } from '../geometry.ts';
import { memoizeByProjection } from '../memoizeByProjection.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import { toUnits } from './paths.ts';
import type { Rect, LabelPosition } from './labelPlacement.ts';

/** A river as a measured line, path units. */
export interface RiverCourse {
  readonly id: string;
  readonly points: readonly WorldPoint[];
  /** Distance of each point from the first, along the line. */
  readonly along: readonly number[];
}

/** A name laid along a river: its middle and its slope in degrees. */
export interface RiverSpot extends LabelPosition {
  readonly angle: number;
  readonly rect: Rect;
}

/** Where along a river its name is tried, the quiet middle first. */
const TRIES = Array.from(
  { length: 21 },
  (_, index) => 0.5 + 0.04 * Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1),
);
/** How far the river may swing away from a straight name, CSS pixels. */
const SWING = 7;

function measure(id: string, line: readonly Position[], projection: Projection): RiverCourse {
  const points = line.map((position) => toUnits(position, projection));
  let length = 0;
  const along = points.map(([x, y], index) => {
    const before = points[index - 1];
    if (before) length += Math.hypot(x - before[0], y - before[1]);
    return length;
  });
  return { id, points, along };
}

const lengthOf = (course: RiverCourse): number => course.along.at(-1) ?? 0;

/** The longest line of each river. Worked out once a set of rivers and projection. */
export const courses = memoizeByProjection((rivers: Rivers, projection): readonly RiverCourse[] =>
  rivers.features.flatMap(({ properties: { id }, geometry }) => {
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    const measured = lines.map((line) => measure(id, line, projection));
    const [longest] = measured.sort((a, b) => lengthOf(b) - lengthOf(a));
    return longest ? [longest] : [];
  }),
);

/** The first corner, from the second on, that lies at least `distance` along; the last where none does. */
function cornerAt(along: readonly number[], distance: number): number {
  let [low, high] = [1, along.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((along[middle] ?? Infinity) >= distance) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pointAt({ points, along }: RiverCourse, distance: number): WorldPoint {
  const index = cornerAt(along, distance);
  const [a, b] = [points[index - 1] ?? [0, 0], points[index] ?? [0, 0]];
  const [from, to] = [along[index - 1] ?? 0, along[index] ?? 0];
  const t = to > from ? (distance - from) / (to - from) : 0;
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/**
 * Lays a name of `width` × `height` CSS pixels along a river drawn at `scale` (path units to pixels),
 * where the river runs straight enough and `free` has room; null when it fits nowhere.
 */
export function placeAlong(
  course: RiverCourse,
  scale: number,
  width: number,
  height: number,
  free: (rect: Rect) => boolean,
): RiverSpot | null {
  const length = lengthOf(course) * scale;
  if (length < width * 1.5) return null;
  for (const fraction of TRIES) {
    const middle = fraction * length;
    const [start, end] = [middle - width / 2, middle + width / 2];
    if (start < 0 || end > length) continue;
    const [ax, ay] = pointAt(course, start / scale);
    const [bx, by] = pointAt(course, end / scale);
    const chord = Math.hypot(bx - ax, by - ay) * scale;
    if (chord < width * 0.85) continue;
    const swing = [0.25, 0.5, 0.75].map((t) => {
      const [x, y] = pointAt(course, (start + t * width) / scale);
      return (Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) * scale * scale) / chord;
    });
    if (Math.max(...swing) > SWING) continue;
    const slope = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    const angle = slope > 90 ? slope - 180 : slope < -90 ? slope + 180 : slope;
    const radians = (angle * Math.PI) / 180;
    const [x, y] = [((ax + bx) / 2) * scale, ((ay + by) / 2) * scale];
    const halfWidth = (width * Math.cos(radians) + height * Math.abs(Math.sin(radians))) / 2;
    const halfHeight = (width * Math.abs(Math.sin(radians)) + height * Math.cos(radians)) / 2;
    const rect: Rect = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
    if (free(rect)) return { x, y, angle, rect };
  }
  return null;
}
