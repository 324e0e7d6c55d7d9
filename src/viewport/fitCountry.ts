import { PROTECTED_ISLANDS } from '../china/protectedIslands.ts';
import { COUNTRY_OUTLINE } from '../china/bounds.ts';
import { boxOnMap, type Box, fitBounds, project, type Size } from '../map/camera.ts';
import type { Padding } from '../map/port.ts';
import type { Projection } from '../map/projection.ts';

/** Margin around the country, CSS pixels; the bottom leaves room for the credit. */
export const COUNTRY_MARGIN: Padding = { top: 12, right: 12, bottom: 28, left: 12 };
/** The largest padding tried, as a share of the map's side; the number of steps up to it; and the smallest step, CSS pixels. */
const MAX_SHARE = 0.42;
const STEPS = 16;
const MIN_STEP = 8;
/** Scores that differ by less are equal except for rounding. */
const EPSILON = 1e-9;
/** The coarse search tries one candidate in so many. */
const COARSE_STRIDE = 4;
/** Distance between a control and what it must not cover, CSS pixels. */
const GAP = 4;
/** What keeping clear of a control is worth, in zoom levels. */
const SCORES = { islands: 100, country: 0.06, name: 0.2, held: 0.15 };
/** Space for the name of Taiwan, east of the island, CSS pixels. */
const NAME = { width: 44, height: 16 };

const growBox = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];

/** Candidates for one side: 0, one step, two steps … up to MAX_SHARE of `length`. */
function paddingCandidates(length: number): readonly number[] {
  const most = length * MAX_SHARE;
  const step = Math.max(MIN_STEP, most / STEPS);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

/**
 * Shows the country as large as possible while the controls cover no protected
 * island and little else; `held` is kept unless another padding is clearly better.
 * @param obstacles the boxes of the controls, CSS pixels from the map's corner
 */
export function fitCountryPadding(
  size: Size,
  obstacles: readonly Box[],
  projection: Projection,
  held: Padding | null = null,
): Padding {
  const grownObstacles = obstacles.map((obstacle) => growBox(obstacle, GAP));
  // The boxes are computed once; another padding only scales and moves them.
  const baseCamera = fitBounds(COUNTRY_OUTLINE, size, COUNTRY_MARGIN, projection);
  const islands = PROTECTED_ISLANDS.map((bounds) => boxOnMap(bounds, baseCamera, size, projection));
  const corners = COUNTRY_OUTLINE.map((corner): Box => {
    const [x, y] = project(baseCamera, size, corner, projection);
    return [x, y, x, y];
  });
  const country: Box = [
    Math.min(...corners.map(([left]) => left)),
    Math.min(...corners.map(([, top]) => top)),
    Math.max(...corners.map(([, , right]) => right)),
    Math.max(...corners.map(([, , , bottom]) => bottom)),
  ];
  const [width, height] = [country[2] - country[0], country[3] - country[1]];
  const maxScoreOf = (across: number, down: number): number =>
    across > 0 && down > 0
      ? Math.log2(Math.min(across / width, down / height))
      : Number.NEGATIVE_INFINITY;
  /** The score of a padding, or -∞ where it cannot exceed `least`. Runs thousands of times before the first paint. */
  const scoreOf = (padding: Padding, least: number): number => {
    const across = size.width - padding.left - padding.right;
    const down = size.height - padding.top - padding.bottom;
    let score = maxScoreOf(across, down);
    if (score <= least) return Number.NEGATIVE_INFINITY;
    const scale = Math.min(across / width, down / height);
    const left = padding.left + (across - width * scale) / 2 - country[0] * scale;
    const top = padding.top + (down - height * scale) / 2 - country[1] * scale;
    const isCovered = (west: number, north: number, east: number, south: number): boolean => {
      for (const [l, t, r, b] of grownObstacles)
        if (west < r && l < east && north < b && t < south) return true;
      return false;
    };
    const isBoxCovered = (box: Box): boolean =>
      isCovered(
        left + box[0] * scale,
        top + box[1] * scale,
        left + box[2] * scale,
        top + box[3] * scale,
      );
    for (const island of islands) {
      if (!isBoxCovered(island)) continue;
      score -= SCORES.islands;
      if (score <= least) return Number.NEGATIVE_INFINITY;
    }
    for (const corner of corners) if (isBoxCovered(corner)) score -= SCORES.country;
    const [taiwan] = islands;
    if (taiwan) {
      const east = left + taiwan[2] * scale;
      const middle = top + ((taiwan[1] + taiwan[3]) / 2) * scale;
      const up = NAME.height / 2;
      if (isCovered(east, middle - up, east + NAME.width, middle + up)) score -= SCORES.name;
    }
    return score;
  };

  const sides = paddingCandidates(size.width).flatMap((room) => [
    { left: COUNTRY_MARGIN.left + room, right: COUNTRY_MARGIN.right },
    { left: COUNTRY_MARGIN.left, right: COUNTRY_MARGIN.right + room },
  ]);
  const verticalCandidates = paddingCandidates(size.height);
  /** The first of the best candidates, of all or of one in `every`; null where none scores more than `least`. */
  const search = (least: number, every: number): { padding: Padding; score: number } | null => {
    let best: Padding | null = null;
    let score = least;
    for (let over = 0; over < verticalCandidates.length; over += every)
      for (let under = 0; under < verticalCandidates.length; under += every) {
        const top = COUNTRY_MARGIN.top + (verticalCandidates[over] ?? 0);
        const bottom = COUNTRY_MARGIN.bottom + (verticalCandidates[under] ?? 0);
        const down = size.height - top - bottom;
        // More padding below only makes the country smaller.
        if (maxScoreOf(size.width, down) <= score) break;
        for (const [at, { left, right }] of sides.entries()) {
          if (at % (2 * every) > 1) continue;
          if (maxScoreOf(size.width - left - right, down) <= score) break;
          const padding = { left, right, top, bottom };
          const found = scoreOf(padding, score);
          if (found > score) [best, score] = [padding, found];
        }
      }
    return best && { padding: best, score };
  };
  // A held padding is replaced only by one that is better by more than SCORES.held.
  const startPadding = held ?? COUNTRY_MARGIN;
  const least = scoreOf(startPadding, Number.NEGATIVE_INFINITY) + (held ? SCORES.held : 0);
  // The coarse search finds a score that excludes most of the other candidates.
  const coarse = search(least, COARSE_STRIDE);
  return search(coarse ? coarse.score - EPSILON : least, 1)?.padding ?? startPadding;
}
