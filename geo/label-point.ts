import type { Position } from 'geojson';
import type { LngLat } from '../src/domain/region.ts';
import type { Polygons } from './geometry.ts';
import { largestPart } from './measure.ts';

type Rings = Polygons[number];

/** Labels are wider than high: a degree of width counts for less than one of height. */
const LABEL_ASPECT = 1.6;
const PRECISION = 0.005;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly distance: number;
}

/** Whether the point lies inside the rings (even–odd rule). */
export function contains(rings: Rings, [x, y]: LngLat): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  return inside;
}

function squaredToEdge(x: number, y: number, a: Position, b: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Distance to the nearest border, negative outside. */
function signedDistance(rings: Rings, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let before = ring.at(-1) ?? [];
    for (const point of ring) {
      const squared = squaredToEdge(x, y, before, point);
      if (squared < nearest) nearest = squared;
      before = point;
    }
  }
  return contains(rings, [x, y]) ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** The most that any point of the cell can reach. */
const potential = ({ distance, half }: Cell) => distance + half * Math.SQRT2;

function grid(rings: Rings): Cell[] {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x = 0]) => x);
  const ys = outer.map(([, y = 0]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const half = Math.min(east - west, north - south) / 2;
  const cells: Cell[] = [];
  for (let x = west + half; x - half < east && half > 0; x += 2 * half)
    for (let y = south + half; y - half < north; y += 2 * half)
      cells.push({ x, y, half, distance: signedDistance(rings, x, y) });
  return cells;
}

function quarters(rings: Rings, { x, y, half }: Cell): Cell[] {
  const h = half / 2;
  return [-h, h].flatMap((dx) =>
    [-h, h].map((dy) => ({
      x: x + dx,
      y: y + dy,
      half: h,
      distance: signedDistance(rings, x + dx, y + dy),
    })),
  );
}

/** The pole of inaccessibility by quartering cells (Agafonkin, "Polylabel", 2016). */
function pole(rings: Rings): Position {
  let queue = grid(rings);
  let best = queue.reduce<Cell | undefined>(
    (a, b) => (a === undefined || b.distance > a.distance ? b : a),
    undefined,
  );
  if (best === undefined) throw new RangeError('no ring to find a label point in');
  while (queue.length > 0) {
    const next: Cell[] = [];
    for (const cell of queue)
      if (potential(cell) > best.distance + PRECISION)
        for (const quarter of quarters(rings, cell)) {
          if (quarter.distance > best.distance) best = quarter;
          next.push(quarter);
        }
    queue = next;
  }
  return [best.x, best.y];
}

/**
 * A point deep inside the largest part, in degrees, for the middle of a label: the point farthest
 * from every border when the width is counted in labels' proportions.
 */
export function labelPoint(polygons: Polygons): LngLat {
  const part = largestPart(polygons);
  const lat = part?.[0]?.[0]?.[1];
  if (part === undefined || lat === undefined) throw new RangeError('no polygon to label');
  const stretch = Math.cos((lat * Math.PI) / 180) / LABEL_ASPECT;
  const [x = 0, y = 0] = pole(
    part.map((ring) => ring.map(([lng = 0, l = 0]) => [lng * stretch, l])),
  );
  const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return [rounded(x / stretch), rounded(y)];
}
