import type { Adcode } from '../ids.ts';
import type { LngLat, Place } from '../regions/region.ts';

export const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  left: 'right',
  right: 'left',
};

export function opposite(direction: Direction): Direction {
  return OPPOSITE[direction];
}

/** Mercator plane: x to the east, y to the south, radians. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

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

/** Degrees from 0 to 180. */
export function deviation(from: Point, to: Point, direction: Direction): number {
  const { along, across } = offset(from, to, direction);
  return Math.atan2(Math.abs(across), along) / RADIANS;
}

export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Distance across the direction counts this many times as much as distance along it. */
const SIDEWAYS_COST = 2;

/** The smaller it is, the better the move. */
export function effort(from: Point, to: Point, direction: Direction): number {
  const { along, across } = offset(from, to, direction);
  return Math.hypot(along, SIDEWAYS_COST * across);
}

/** A strict order: ties are decided by the other axis, then by code. */
export function liesFarther(from: PlacePoint, to: PlacePoint, direction: Direction): boolean {
  const { along, across } = offset(from, to, direction);
  if (along !== 0) return along > 0;
  const forward = direction === 'right' || direction === 'down';
  if (across !== 0) return across > 0 === forward;
  return to.id > from.id === forward;
}
