import type { Position } from 'geojson';
import type { LngLat } from '../src/domain/regions/region.ts';
import type { Polygons } from './geometry.ts';
import { largestPart } from './measure.ts';

type Rings = Polygons[number];

/** Labels are wider than high: a degree of width counts for less than one of height. */
const LABEL_ASPECT = 1.6;
/** How near to the best point is good enough, as a share of the area's width. */
const PRECISION = 0.005;
/** Cells smaller than this, in degrees, are not divided further. */
const SMALLEST = 1e-7;
/** How much depth a label gives up for each unit it comes nearer to the middle. */
const PULL = 0.1;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** To the nearest border, negative outside. */
  readonly depth: number;
  readonly toMiddle: number;
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
function depthOf(rings: Rings, x: number, y: number): number {
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

/** How good the middle of the cell is for a label; outside it is of no use. */
function worth({ depth, toMiddle }: Cell): number {
  return depth > 0 ? depth - PULL * toMiddle : Number.NEGATIVE_INFINITY;
}

/** The most that any point of the cell can be worth. */
function potential({ depth, toMiddle, half }: Cell): number {
  const reach = half * Math.SQRT2;
  return depth + reach - PULL * Math.max(0, toMiddle - reach);
}

function cellMaker(rings: Rings) {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x = 0]) => x);
  const ys = outer.map(([, y = 0]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  const cell = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    depth: depthOf(rings, x, y),
    toMiddle: Math.hypot(x - middleX, y - middleY),
  });
  return { cell, whole: cell(middleX, middleY, Math.max(east - west, north - south) / 2) };
}

/** The pole of inaccessibility by quartering cells (after Agafonkin, "Polylabel", 2016). */
function pole(rings: Rings): Position {
  const { cell, whole } = cellMaker(rings);
  let best = whole;
  let queue = [whole];
  while (queue.length > 0) {
    queue = queue
      .filter((wide) => potential(wide) > worth(best) + PRECISION * whole.half)
      .flatMap(({ x, y, half }) => {
        const h = half / 2;
        return [
          cell(x - h, y - h, h),
          cell(x - h, y + h, h),
          cell(x + h, y - h, h),
          cell(x + h, y + h, h),
        ];
      });
    for (const quarter of queue) if (worth(quarter) > worth(best)) best = quarter;
    // An area without an inside would be quartered for ever.
    if ((queue[0]?.half ?? 0) < SMALLEST) break;
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
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [rounded(x / stretch), rounded(y)];
}
