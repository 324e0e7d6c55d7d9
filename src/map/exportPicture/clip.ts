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

/** The part of a straight stretch that lies in `box`, as shares of its way (Liang and Barsky, 1984); null for none. */
function within(
  [x0, y0]: ScreenPoint,
  [x1, y1]: ScreenPoint,
  [left, top, right, bottom]: Box,
): readonly [number, number] | null {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x0 - x1, x0 - left],
    [x1 - x0, right - x0],
    [y0 - y1, y0 - top],
    [y1 - y0, bottom - y0],
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to ? [from, to] : null;
}

/** The stretches of an open line that lie in `box`, cut at its edges. */
export function clipLine(
  line: readonly ScreenPoint[],
  box: Box,
): readonly (readonly ScreenPoint[])[] {
  const stretches: ScreenPoint[][] = [];
  let isOpen = false;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (!start) continue;
    const shares = within(start, end, box);
    if (!shares) {
      isOpen = false;
      continue;
    }
    const at = (share: number): ScreenPoint => [
      start[0] + (end[0] - start[0]) * share,
      start[1] + (end[1] - start[1]) * share,
    ];
    const [from, to] = shares;
    if (isOpen && from === 0) stretches.at(-1)?.push(at(to));
    else stretches.push([at(from), at(to)]);
    isOpen = to === 1;
  }
  return stretches;
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
