import type { MultiPolygon, Polygon } from 'geojson';
import type { Box } from '../camera.ts';
import { memoizeByProjection } from '../memoizeByProjection.ts';
import { toPathUnits } from './paths.ts';

/** The largest part of a region on evenly spaced rows, path units. */
export interface LandRows {
  readonly top: number;
  readonly step: number;
  /** Along the middle of each row: left and right edge, ascending. */
  readonly rows: readonly (readonly number[])[];
  /** Where a row is land from its top to its bottom: no border is in it. */
  readonly inner: readonly (readonly number[])[];
  /** Of the widest part of each inner row. */
  readonly widths: readonly number[];
}

/** Rows in the plane of the names: `x` and `y` are the position of the origin. */
export interface Land extends LandRows {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a region whose outline is not drawn: no name is within it. */
export const NO_LAND: LandRows = { top: 0, step: 1, rows: [], inner: [], widths: [] };

const ROWS = 72;
/** Of the height of a row. */
const ROUNDING = 1e-6;
const NOTHING: readonly number[] = [];

type Span = readonly [left: number, right: number];

/** The parts of a row, left and right edges, that no span of `taken` touches. */
function without(row: readonly number[], taken: readonly Span[]): readonly number[] {
  const free: number[] = [];
  const sorted = [...taken].sort(([a], [b]) => a - b);
  for (let i = 0; i < row.length; i += 2) {
    let left = row[i] ?? 0;
    const right = row[i + 1] ?? 0;
    for (const [from, to] of sorted) {
      if (to <= left) continue;
      if (from >= right) break;
      if (from > left) free.push(left, from);
      left = to;
    }
    if (left < right) free.push(left, right);
  }
  return free;
}

/** Computed once for each shape: every zoom step asks for it. */
export const landRows = memoizeByProjection(
  (shape: Polygon | MultiPolygon, projection): LandRows => {
    const parts = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map(
      (rings) => rings.map((ring) => ring.map((position) => toPathUnits(position, projection))),
    );
    let [top, bottom, area] = [0, 0, -1];
    let largest = parts[0] ?? [];
    for (const part of parts) {
      const [xs, ys] = [part[0]?.map(([x]) => x) ?? [], part[0]?.map(([, y]) => y) ?? []];
      const [low, high] = [Math.min(...ys), Math.max(...ys)];
      const partArea = (Math.max(...xs) - Math.min(...xs)) * (high - low);
      if (partArea > area) [top, bottom, area, largest] = [low, high, partArea, part];
    }
    const step = (bottom - top) / ROWS;
    const crossings = Array.from({ length: ROWS }, (): number[] => []);
    const borders = Array.from({ length: ROWS }, (): Span[] => []);
    for (const ring of largest) {
      let [x0, y0] = ring.at(-1) ?? [0, 0];
      for (const [x, y] of ring) {
        const xAt = (at: number): number => x0 + ((at - y0) / (y - y0)) * (x - x0);
        const [high, low] = [Math.min(y0, y), Math.max(y0, y)];
        const last = Math.min(ROWS - 1, Math.floor((low - top) / step));
        for (let row = Math.max(0, Math.floor((high - top) / step)); row <= last; row += 1) {
          const [upper, lower] = [top + row * step, top + (row + 1) * step];
          const middle = (upper + lower) / 2;
          // A border along the edge of a row is not in it.
          if (low - upper < ROUNDING * step || lower - high < ROUNDING * step) continue;
          const isFlat = y === y0;
          const from = isFlat ? x0 : xAt(Math.max(high, upper));
          const to = isFlat ? x : xAt(Math.min(low, lower));
          borders[row]?.push([Math.min(from, to), Math.max(from, to)]);
          if (high <= middle && middle < low) crossings[row]?.push(xAt(middle));
        }
        [x0, y0] = [x, y];
      }
    }
    const rows = crossings.map((row) => row.sort((a, b) => a - b));
    const inner = rows.map((row, index) => without(row, borders[index] ?? []));
    const widths = inner.map((row) =>
      row.reduce(
        (widest, edge, i) => (i % 2 === 0 ? widest : Math.max(widest, edge - (row[i - 1] ?? 0))),
        0,
      ),
    );
    return { top, step, rows, inner, widths };
  },
);

function rowAt({ top, step, scale, y }: Land, at: number): number {
  return ((at - y) / scale - top) / step - 0.5;
}

function intersect(a: readonly number[], b: readonly number[]): readonly number[] {
  const both: number[] = [];
  for (let i = 0; i < a.length; i += 2)
    for (let j = 0; j < b.length; j += 2) {
      const left = Math.max(a[i] ?? 0, b[j] ?? 0);
      const right = Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0);
      if (left < right) both.push(left, right);
    }
  return both;
}

/** Where the land is as high as from `top` to `bottom`: left and right edges, ascending. */
function spansBetween(land: Land, top: number, bottom: number): readonly number[] {
  const [first, last] = [Math.floor(rowAt(land, top)), Math.ceil(rowAt(land, bottom))];
  if (first < 0 || last >= land.inner.length) return NOTHING;
  let spans = land.inner[first] ?? NOTHING;
  for (let row = first + 1; row <= last && spans.length > 0; row += 1)
    spans = intersect(spans, land.inner[row] ?? NOTHING);
  return spans.map((edge) => edge * land.scale + land.x);
}

export function isOnLand(land: Land, [left, top, right, bottom]: Box): boolean {
  const spans = spansBetween(land, top, bottom);
  return spans.some((edge, i) => i % 2 === 0 && edge <= left && (spans[i + 1] ?? 0) >= right);
}

export function touchesLand(land: Land, [left, top, right, bottom]: Box): boolean {
  const last = rowAt(land, bottom);
  for (let row = Math.max(0, Math.floor(rowAt(land, top))); row <= last + 1; row += 1) {
    const spans = land.rows[row] ?? NOTHING;
    for (let i = 0; i < spans.length; i += 2)
      if (
        (spans[i] ?? 0) * land.scale + land.x < right &&
        (spans[i + 1] ?? 0) * land.scale + land.x > left
      )
        return true;
  }
  return false;
}

/**
 * The middle of a text, on the land with `letters` and clear of `taken` with `size`, the nearest to `at`.
 * Null without space.
 */
export function nearestOnLand(
  land: Land,
  at: Point,
  letters: Size,
  size: Size,
  padding: number,
  taken: readonly Box[],
): Point | null {
  let nearest = Infinity;
  let found: Point | null = null;
  const [right, down] = [size.width / 2 + padding, size.height / 2 + padding];
  const top = land.top * land.scale + land.y;
  const bottom = top + land.rows.length * land.step * land.scale;
  const near = taken.filter((rect) => rect[1] < bottom + padding && rect[3] > top - padding);
  for (const [row, width] of land.widths.entries()) {
    if (width * land.scale < letters.width) continue;
    const y = (land.top + (row + 0.5) * land.step) * land.scale + land.y;
    if (Math.abs(y - at.y) >= nearest) continue;
    const edges = spansBetween(land, y - letters.height / 2, y + letters.height / 2);
    let middles: readonly number[] = edges.map(
      (edge, i) => edge + (letters.width / 2) * (i % 2 === 0 ? 1 : -1),
    );
    for (const rect of near) {
      if (middles.length === 0) break;
      if (rect[1] < y + down && rect[3] > y - down)
        middles = intersect(middles, [-Infinity, rect[0] - right, rect[2] + right, Infinity]);
    }
    for (let i = 0; i < middles.length; i += 2) {
      const [left = 0, last = 0] = [middles[i], middles[i + 1]];
      const x = Math.min(Math.max(at.x, left), last);
      const distance = Math.hypot(x - at.x, y - at.y);
      if (left > last || distance >= nearest) continue;
      nearest = distance;
      found = { x, y };
    }
  }
  return found;
}
