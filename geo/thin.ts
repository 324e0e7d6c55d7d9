import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** Degrees that a point may be off the line, at the point. */
export type Tolerance = (point: Position) => number;

/** Square of the distance between a point and the segment from `a` to `b`. */
function squaredDistance([x = 0, y = 0]: Position, a: Position, b: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/**
 * The line with fewer points (Douglas and Peucker); its ends stay. Every point left out is within its
 * tolerance of the new line.
 */
export function thinLine(line: readonly Position[], tolerance: Tolerance): readonly Position[] {
  const kept = new Set([0, line.length - 1]);
  const spans: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const [a = [], b = []] = [line[from], line[to]];
    let farthest = -1;
    let excess = 0;
    for (let at = from + 1; at < to; at += 1) {
      const point = line[at] ?? [];
      const over = squaredDistance(point, a, b) - tolerance(point) ** 2;
      if (over > excess) [farthest, excess] = [at, over];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

/** The topology in degrees, with fewer points. Borders that two areas share stay shared. */
export function thinTopology({ type, objects, arcs, transform }: Topology, tolerance: Tolerance) {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [fromX, fromY] = transform?.translate ?? [0, 0];
  const inDegrees = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x * scaleX + fromX, y * scaleY + fromY];
    });
  });
  const thinned: Topology = {
    type,
    objects,
    arcs: inDegrees.map((arc) => [...thinLine(arc, tolerance)]),
  };
  return thinned;
}
