import type { Position } from 'geojson';
import type { Lines } from './geometry.ts';

interface Edge {
  readonly line: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Side of the line a→b on which a point lies: positive left, negative right, 0 on it. */
function side({ ax, ay, bx, by }: Edge, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

/** Whether two edges cross. A shared end or a touch is no crossing. */
function areCrossing(one: Edge, other: Edge): boolean {
  return (
    side(one, other.ax, other.ay) * side(one, other.bx, other.by) < 0 &&
    side(other, one.ax, one.ay) * side(other, one.bx, one.by) < 0
  );
}

function edgesOf(lines: Lines): Edge[] {
  return lines.flatMap((points, line) =>
    points.slice(1).map(([bx = 0, by = 0], i): Edge => {
      const [ax = 0, ay = 0] = points[i] ?? [];
      return { line, ax, ay, bx, by };
    }),
  );
}

/** Added to cell coordinates to make cell numbers positive. It exceeds the cells of any map. */
const ORIGIN = 2 ** 25;

/** The numbers of the search cells that the bounds of an edge cover. */
function cellsOf(edge: Edge, size: number): number[] {
  const cells: number[] = [];
  const from = (a: number, b: number) => Math.floor(Math.min(a, b) / size);
  const to = (a: number, b: number) => Math.floor(Math.max(a, b) / size);
  for (let x = from(edge.ax, edge.bx); x <= to(edge.ax, edge.bx); x += 1)
    for (let y = from(edge.ay, edge.by); y <= to(edge.ay, edge.by); y += 1)
      cells.push((x + ORIGIN) * 2 * ORIGIN + y + ORIGIN);
  return cells;
}

/** A place where two edges cross: the two lines and an end of the first edge. */
export interface Crossing {
  readonly lines: readonly [number, number];
  readonly at: Position;
}

/**
 * All places where borders cross. `lines` contain every border once (the arcs of a topology);
 * whole numbers are compared exactly. `cell` is the width of a search cell in the unit of the lines.
 */
export function edgeCrossings(lines: Lines, cell: number): Crossing[] {
  const cells = new Map<number, Edge[]>();
  const reported = new Set<string>();
  const crossings: Crossing[] = [];
  for (const edge of edgesOf(lines))
    for (const key of cellsOf(edge, cell)) {
      const others = cells.get(key) ?? [];
      for (const other of others)
        if (areCrossing(edge, other)) {
          const id = [other.ax, other.ay, edge.ax, edge.ay].join(' ');
          if (!reported.has(id))
            crossings.push({ lines: [other.line, edge.line], at: [other.ax, other.ay] });
          reported.add(id);
        }
      others.push(edge);
      cells.set(key, others);
    }
  return crossings;
}
