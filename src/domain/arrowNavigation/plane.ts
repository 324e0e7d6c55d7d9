import type { Adcode } from '../ids.ts';
import type { LngLat, Place } from '../regions/region.ts';

/** The four arrows. */
export const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  left: 'right',
  right: 'left',
};

/** The opposite direction. */
export function opposite(direction: Direction): Direction {
  return OPPOSITE[direction];
}

/** A point of the Mercator plane: x to the east, y to the south, radians. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place as a point, with its neighbours. */
export interface PlacePoint extends Point {
  readonly id: Adcode;
  readonly neighbours: ReadonlySet<Adcode>;
}

const RADIANS = Math.PI / 180;

/** Web Mercator (EPSG:3857) with an earth of radius 1. */
export function pointOf([lng, lat]: LngLat): Point {
  return { x: lng * RADIANS, y: -Math.asinh(Math.tan(lat * RADIANS)) };
}

export function placePointOf({ id, labelPoint, neighbours }: Place): PlacePoint {
  return { ...pointOf(labelPoint), id, neighbours: new Set(neighbours) };
}

/** The distance from `from` to `to` along a direction, and across it. */
function offset(from: Point, to: Point, direction: Direction): { along: number; across: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'up':
      return { along: -dy, across: dx };
    case 'down':
      return { along: dy, across: dx };
    case 'left':
      return { along: -dx, across: dy };
    case 'right':
      return { along: dx, across: dy };
  }
}

/** The angle between a direction and the line from `from` to `to`, degrees from 0 to 180. */
export function deviation(from: Point, to: Point, direction: Direction): number {
  const { along, across } = offset(from, to, direction);
  return Math.atan2(Math.abs(across), along) / RADIANS;
}

export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Distance across the direction counts this many times as much as distance along it. */
const SIDEWAYS_COST = 2;

/** The effort of a move from `from` to `to` by an arrow key: the smaller it is, the better the move. */
export function effort(from: Point, to: Point, direction: Direction): number {
  const { along, across } = offset(from, to, direction);
  return Math.hypot(along, SIDEWAYS_COST * across);
}

/**
 * Whether `to` is farther in a direction than `from`. This is a strict order: of two different places
 * exactly one is farther. Ties are decided by the other axis, then by code.
 */
export function liesFarther(from: PlacePoint, to: PlacePoint, direction: Direction): boolean {
  const { along, across } = offset(from, to, direction);
  if (along !== 0) return along > 0;
  const forward = direction === 'right' || direction === 'down';
  if (across !== 0) return across > 0 === forward;
  return to.id > from.id === forward;
}
