import type { Position } from 'geojson';
import type { LngLat } from '../src/domain/regions/region.ts';
import type { Polygons } from './geometry.ts';
import { largestPart } from './measure.ts';

type Rings = Polygons[number];

/** Labels are wider than high: a degree of width counts for less than one of height. */
const LABEL_ASPECT = 1.6;
/** How close to the best score the search must come, as a share of the area's width. */
const PRECISION = 0.005;
/** Cells smaller than this, in degrees, are not divided further. */
const MIN_CELL_DEGREES = 1e-7;
/** How much distance from the border is given up for each unit closer to the centre. */
const CENTRE_WEIGHT = 0.1;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance to the nearest border, negative outside. */
  readonly depth: number;
  readonly toCentre: number;
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

/** The score of the cell's centre as a label point; minus infinity outside the area. */
function labelScore({ depth, toCentre }: Cell): number {
  return depth > 0 ? depth - CENTRE_WEIGHT * toCentre : Number.NEGATIVE_INFINITY;
}

/** An upper bound for the score of any point of the cell. */
function maxLabelScore({ depth, toCentre, half }: Cell): number {
  const reach = half * Math.SQRT2;
  return depth + reach - CENTRE_WEIGHT * Math.max(0, toCentre - reach);
}

function createCells(rings: Rings) {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x = 0]) => x);
  const ys = outer.map(([, y = 0]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const [centreX, centreY] = [(west + east) / 2, (south + north) / 2];
  const cell = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    depth: depthOf(rings, x, y),
    toCentre: Math.hypot(x - centreX, y - centreY),
  });
  return { cell, root: cell(centreX, centreY, Math.max(east - west, north - south) / 2) };
}

/** The pole of inaccessibility by quartering cells (after Agafonkin, "Polylabel", 2016). */
function poleOfInaccessibility(rings: Rings): Position {
  const { cell, root } = createCells(rings);
  let best = root;
  let queue = [root];
  while (queue.length > 0) {
    queue = queue
      .filter((wide) => maxLabelScore(wide) > labelScore(best) + PRECISION * root.half)
      .flatMap(({ x, y, half }) => {
        const h = half / 2;
        return [
          cell(x - h, y - h, h),
          cell(x - h, y + h, h),
          cell(x + h, y - h, h),
          cell(x + h, y + h, h),
        ];
      });
    for (const quarter of queue) if (labelScore(quarter) > labelScore(best)) best = quarter;
    // An area without an interior would be divided without end.
    if ((queue[0]?.half ?? 0) < MIN_CELL_DEGREES) break;
  }
  return [best.x, best.y];
}

/**
 * The centre for a label, in degrees: the point of the largest part that is farthest from every
 * border, measured in the proportions of a label. Throws a RangeError without a polygon.
 */
export function labelPoint(polygons: Polygons): LngLat {
  const part = largestPart(polygons);
  const lat = part?.[0]?.[0]?.[1];
  if (part === undefined || lat === undefined) throw new RangeError('no polygon to label');
  const stretch = Math.cos((lat * Math.PI) / 180) / LABEL_ASPECT;
  const [x = 0, y = 0] = poleOfInaccessibility(
    part.map((ring) => ring.map(([lng = 0, l = 0]) => [lng * stretch, l])),
  );
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [rounded(x / stretch), rounded(y)];
}
