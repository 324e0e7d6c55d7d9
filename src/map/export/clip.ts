import type { Box } from '../camera.ts';
import type { ScreenPoint } from '../port.ts';

/** One straight edge of a box: which points lie within, and where a line crosses it. */
interface Edge {
  readonly isWithin: (point: ScreenPoint) => boolean;
  readonly crossing: (from: ScreenPoint, to: ScreenPoint) => ScreenPoint;
}

function edgesOf([left, top, right, bottom]: Box): readonly Edge[] {
  const atX =
    (x: number) =>
    ([x0, y0]: ScreenPoint, [x1, y1]: ScreenPoint): ScreenPoint => [
      x,
      y0 + ((y1 - y0) * (x - x0)) / (x1 - x0),
    ];
  const atY =
    (y: number) =>
    ([x0, y0]: ScreenPoint, [x1, y1]: ScreenPoint): ScreenPoint => [
      x0 + ((x1 - x0) * (y - y0)) / (y1 - y0),
      y,
    ];
  return [
    { isWithin: ([x]) => x >= left, crossing: atX(left) },
    { isWithin: ([x]) => x <= right, crossing: atX(right) },
    { isWithin: ([, y]) => y >= top, crossing: atY(top) },
    { isWithin: ([, y]) => y <= bottom, crossing: atY(bottom) },
  ];
}

/** A closed ring as far as it lies in `box` (Sutherland and Hodgman, 1974); empty where it does not. */
export function clipRing(ring: readonly ScreenPoint[], box: Box): readonly ScreenPoint[] {
  return edgesOf(box).reduce<readonly ScreenPoint[]>((points, { isWithin, crossing }) => {
    const kept: ScreenPoint[] = [];
    let from = points.at(-1);
    for (const to of points) {
      if (from && isWithin(from) !== isWithin(to)) kept.push(crossing(from, to));
      if (isWithin(to)) kept.push(to);
      from = to;
    }
    return kept;
  }, ring);
}

/** The stretches of an open line whose points lie in `box`. */
export function clipLine(
  line: readonly ScreenPoint[],
  [left, top, right, bottom]: Box,
): readonly (readonly ScreenPoint[])[] {
  const stretches: ScreenPoint[][] = [];
  let now: ScreenPoint[] | null = null;
  for (const point of line) {
    const [x, y] = point;
    if (x < left || x > right || y < top || y > bottom) {
      now = null;
      continue;
    }
    if (now) now.push(point);
    else {
      now = [point];
      stretches.push(now);
    }
  }
  return stretches.filter(({ length }) => length > 1);
}

/** Without the points that lie closer than `least` to the one before; first and last stay. */
export function thinned(line: readonly ScreenPoint[], least: number): readonly ScreenPoint[] {
  let last: ScreenPoint | undefined;
  return line.filter((point, index) => {
    const isEnd = index === line.length - 1;
    if (last && !isEnd && Math.hypot(point[0] - last[0], point[1] - last[1]) < least) return false;
    last = point;
    return true;
  });
}
