import type { Box } from '../camera.ts';
import type { ScreenPoint } from '../port.ts';

interface Edge {
  readonly isInside: (point: ScreenPoint) => boolean;
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
    { isInside: ([x]) => x >= left, crossing: atX(left) },
    { isInside: ([x]) => x <= right, crossing: atX(right) },
    { isInside: ([, y]) => y >= top, crossing: atY(top) },
    { isInside: ([, y]) => y <= bottom, crossing: atY(bottom) },
  ];
}

/** Sutherland and Hodgman, 1974. Empty when no part is in `box`. */
export function clipRing(ring: readonly ScreenPoint[], box: Box): readonly ScreenPoint[] {
  return edgesOf(box).reduce<readonly ScreenPoint[]>((points, { isInside, crossing }) => {
    const clipped: ScreenPoint[] = [];
    let from = points.at(-1);
    for (const to of points) {
      if (from && isInside(from) !== isInside(to)) clipped.push(crossing(from, to));
      if (isInside(to)) clipped.push(to);
      from = to;
    }
    return clipped;
  }, ring);
}

/** Shares of the segment's length (Liang and Barsky, 1984); null when no part is in `box`. */
function visibleShares(
  [x0, y0]: ScreenPoint,
  [x1, y1]: ScreenPoint,
  [left, top, right, bottom]: Box,
): readonly [number, number] | null {
  let [from, to] = [0, 1];
  for (const [step, distance] of [
    [x0 - x1, x0 - left],
    [x1 - x0, right - x0],
    [y0 - y1, y0 - top],
    [y1 - y0, bottom - y0],
  ] as const) {
    if (step === 0 && distance < 0) return null;
    if (step < 0) from = Math.max(from, distance / step);
    if (step > 0) to = Math.min(to, distance / step);
  }
  return from < to ? [from, to] : null;
}

/** Cuts an open line at the edges of `box`. */
export function clipLine(
  line: readonly ScreenPoint[],
  box: Box,
): readonly (readonly ScreenPoint[])[] {
  const parts: ScreenPoint[][] = [];
  let isOpen = false;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (!start) continue;
    const shares = visibleShares(start, end, box);
    if (!shares) {
      isOpen = false;
      continue;
    }
    const at = (share: number): ScreenPoint => [
      start[0] + (end[0] - start[0]) * share,
      start[1] + (end[1] - start[1]) * share,
    ];
    const [from, to] = shares;
    if (isOpen && from === 0) parts.at(-1)?.push(at(to));
    else parts.push([at(from), at(to)]);
    isOpen = to === 1;
  }
  return parts;
}

/** Removes the points that are closer than `minDistance` to the previous one. The first and last point remain. */
export function thinLine(
  line: readonly ScreenPoint[],
  minDistance: number,
): readonly ScreenPoint[] {
  let last: ScreenPoint | undefined;
  return line.filter((point, index) => {
    const isEnd = index === line.length - 1;
    if (last && !isEnd && Math.hypot(point[0] - last[0], point[1] - last[1]) < minDistance)
      return false;
    last = point;
    return true;
  });
}
