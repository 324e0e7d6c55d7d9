import { PROTECTED_ISLANDS } from '../china/protectedIslands.ts';
import { COUNTRY_OUTLINE } from '../china/bounds.ts';
import { boxOnMap, type Box, fitBounds, project, type Size } from '../map/camera.ts';
import type { Padding } from '../map/port.ts';
import { MERCATOR, type Projection } from '../map/projection.ts';

/** Air around the country; below also the credit line. CSS pixels. */
export const COUNTRY_MARGIN: Padding = { top: 12, right: 12, bottom: 28, left: 12 };
/** The largest share of the map's length tried as room, in how many steps, and the least step, CSS pixels. */
const MAX_SHARE = 0.42;
const STEPS = 16;
const MIN_STEP = 8;
/** Rooms whose worth differs by less differ by rounding. */
const EPSILON = 1e-9;
/** One room in so many is tried first. */
const COARSE_STRIDE = 4;
/** Kept free between a control and what it must not cover. */
const GAP = 4;
/** Zoom levels that keeping clear of a control is worth. */
const SCORES = { islands: 100, country: 0.06, name: 0.2, held: 0.15 };
/** Room for the name of Taiwan, east of the island. */
const NAME = { width: 44, height: 16 };

const grown = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];

/** 0, one step, … as far as `length` allows. */
function tries(length: number): readonly number[] {
  const most = length * MAX_SHARE;
  const step = Math.max(MIN_STEP, most / STEPS);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

/**
 * The padding that shows the country as large as can be on a map of `size` while `obstacles` (boxes of
 * what lies on the map, CSS pixels) cover none of the islands and as little of the rest as is worth its
 * size. Room is asked for above and below, and on one side or the other.
 * @param held kept, for a picture that does not jump, as long as nothing is better by much
 */
export function fitCountryPadding(
  size: Size,
  obstacles: readonly Box[],
  projection: Projection = MERCATOR,
  held: Padding | null = null,
): Padding {
  const around = obstacles.map((obstacle) => grown(obstacle, GAP));
  // Boxes are measured once; another padding only scales and shifts them.
  const still = fitBounds(COUNTRY_OUTLINE, size, COUNTRY_MARGIN, projection);
  const islands = PROTECTED_ISLANDS.map((bounds) => boxOnMap(bounds, still, size, projection));
  const corners = COUNTRY_OUTLINE.map((corner): Box => {
    const [x, y] = project(still, size, corner, projection);
    return [x, y, x, y];
  });
  const country: Box = [
    Math.min(...corners.map(([left]) => left)),
    Math.min(...corners.map(([, top]) => top)),
    Math.max(...corners.map(([, , right]) => right)),
    Math.max(...corners.map(([, , , bottom]) => bottom)),
  ];
  const [width, height] = [country[2] - country[0], country[3] - country[1]];
  /** The most that a room can be worth: nothing covered. */
  const boundOf = (across: number, down: number): number =>
    across > 0 && down > 0
      ? Math.log2(Math.min(across / width, down / height))
      : Number.NEGATIVE_INFINITY;
  /** Of more than `least`, or of no matter how little. This runs thousands of times before the first picture. */
  const worthOf = (padding: Padding, least: number): number => {
    const across = size.width - padding.left - padding.right;
    const down = size.height - padding.top - padding.bottom;
    let worth = boundOf(across, down);
    if (worth <= least) return Number.NEGATIVE_INFINITY;
    const scale = Math.min(across / width, down / height);
    const left = padding.left + (across - width * scale) / 2 - country[0] * scale;
    const top = padding.top + (down - height * scale) / 2 - country[1] * scale;
    const hit = (west: number, north: number, east: number, south: number): boolean => {
      for (const [l, t, r, b] of around)
        if (west < r && l < east && north < b && t < south) return true;
      return false;
    };
    const hitBy = (box: Box): boolean =>
      hit(left + box[0] * scale, top + box[1] * scale, left + box[2] * scale, top + box[3] * scale);
    for (const island of islands) {
      if (!hitBy(island)) continue;
      worth -= SCORES.islands;
      if (worth <= least) return Number.NEGATIVE_INFINITY;
    }
    for (const corner of corners) if (hitBy(corner)) worth -= SCORES.country;
    const [taiwan] = islands;
    if (taiwan) {
      const east = left + taiwan[2] * scale;
      const middle = top + ((taiwan[1] + taiwan[3]) / 2) * scale;
      const up = NAME.height / 2;
      if (hit(east, middle - up, east + NAME.width, middle + up)) worth -= SCORES.name;
    }
    return worth;
  };

  const sides = tries(size.width).flatMap((room) => [
    { left: COUNTRY_MARGIN.left + room, right: COUNTRY_MARGIN.right },
    { left: COUNTRY_MARGIN.left, right: COUNTRY_MARGIN.right + room },
  ]);
  const rooms = tries(size.height);
  /** The first of the best, of every room or of one in `every`; null where none is worth more than `least`. */
  const search = (least: number, every: number): { padding: Padding; worth: number } | null => {
    let best: Padding | null = null;
    let worth = least;
    for (let over = 0; over < rooms.length; over += every)
      for (let under = 0; under < rooms.length; under += every) {
        const top = COUNTRY_MARGIN.top + (rooms[over] ?? 0);
        const bottom = COUNTRY_MARGIN.bottom + (rooms[under] ?? 0);
        const down = size.height - top - bottom;
        // Still more room below makes it no larger.
        if (boundOf(size.width, down) <= worth) break;
        for (const [at, { left, right }] of sides.entries()) {
          if (at % (2 * every) > 1) continue;
          // Nor does more room beside.
          if (boundOf(size.width - left - right, down) <= worth) break;
          const padding = { left, right, top, bottom };
          const found = worthOf(padding, worth);
          if (found > worth) [best, worth] = [padding, found];
        }
      }
    return best && { padding: best, worth };
  };
  // With this much given beforehand, only what is better by more takes the place of what is held.
  const begun = held ?? COUNTRY_MARGIN;
  const least = worthOf(begun, Number.NEGATIVE_INFINITY) + (held ? SCORES.held : 0);
  // A glance at some finds what most of the others cannot better.
  const glance = search(least, COARSE_STRIDE);
  return search(glance ? glance.worth - EPSILON : least, 1)?.padding ?? begun;
}
