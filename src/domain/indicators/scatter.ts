import type { Atlas } from '../regions/atlas.ts';
import type { Adcode } from '../ids.ts';
import type { Place } from '../regions/region.ts';

export interface ScatterPoint {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

export interface ScatterData {
  /** The largest x first; of equal values in the order of the places. */
  readonly points: readonly ScatterPoint[];
  /** Without one of the two values; never a point. */
  readonly noData: readonly Place[];
}

type ValueOf = (place: Place) => number | null;

/** The places with both values. */
export function scatterData(places: readonly Place[], xOf: ValueOf, yOf: ValueOf): ScatterData {
  const points: ScatterPoint[] = [];
  const noData: Place[] = [];
  for (const place of places) {
    const [x, y] = [xOf(place), yOf(place)];
    if (x === null || y === null) noData.push(place);
    else points.push({ place, x, y });
  }
  return { points: points.sort((a, b) => b.x - a.x), noData };
}

/** Both ends are inside. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A rectangle of a scatter, in the units of its axes. */
export interface Brush {
  readonly x: Range;
  readonly y: Range;
}

/** In either order. */
export function rangeOf(a: number, b: number): Range {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

const isIn = (value: number, { from, to }: Range): boolean => value >= from && value <= to;

export function pointsIn(points: readonly ScatterPoint[], { x, y }: Brush): ScatterPoint[] {
  return points.filter((point) => isIn(point.x, x) && isIn(point.y, y));
}

/** The least and the largest value, one apart on both sides where all are equal; 0 to 1 without values. */
export function extentOf(values: readonly number[]): Range {
  if (values.length === 0) return { from: 0, to: 1 };
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return from === to ? { from: from - 1, to: to + 1 } : { from, to };
}

/** The places and all places inside them: a map of cities highlights those of a province. */
export function withPlacesInside(
  atlas: Pick<Atlas, 'places' | 'lineage'>,
  ids: ReadonlySet<Adcode>,
): ReadonlySet<Adcode> {
  const isInside = ({ id }: Place): boolean =>
    ids.has(id) || atlas.lineage(id).some((outer) => ids.has(outer.id));
  return new Set(atlas.places.filter(isInside).map(({ id }) => id));
}
