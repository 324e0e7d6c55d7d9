import type { WorldPoint } from '../../projection.ts';
import { isOnLand, type Land, touchesLand } from '../land.ts';
import {
  type LabelPosition,
  type LabelSize,
  leaderPoints,
  type Occupancy,
  placeOutside,
  type Rect,
  rectAround,
} from '../labelPlacement.ts';

/** All in the plane of the names. */
export interface GroupingNameCandidate {
  /** The text in one line, then in two lines if it can be broken. */
  readonly sizes: readonly LabelSize[];
  /** Of one line. */
  readonly lineHeight: number;
  /** The outline is not drawn: the name is in the middle. */
  readonly isBare: boolean;
  /** The land inside the outline. */
  readonly land: Land;
  readonly outline: readonly WorldPoint[];
  /** Between two points of the outline. */
  readonly spacing: number;
  /** Where the name may be over the sea, with a line: eighths of a turn, clockwise from the east. */
  readonly seaSides: readonly number[];
}

export interface PlacingContext {
  readonly occupancy: Occupancy;
  readonly padding: number;
  readonly country: readonly Land[];
  /** Of all other groupings. */
  readonly otherOutlines: readonly WorldPoint[];
  /** Of the picture: a name is complete in it. */
  readonly bounds?: Rect | undefined;
  /** Between two names of one grouping, so that a name is near in every part of a long outline. */
  readonly repeatAfter: number;
}

const MAX_NAMES = 12;
/** Between a name and its outline, in heights of a line. */
const GAP = 0.22;
/** Where an outline counts as near a name, in heights of a line. */
const NEAR = 0.55;
/** The share of a line's height above and below its letters. */
const LEADING = 0.2;
/** Another outline near a name makes it unclear whose name it is. */
const OTHER_OUTLINE_COST = 0.6;
const TWO_LINES_COST = 0.2;
/** From the upper end of the area to its lower end. */
const LOWER_COST = 0.3;
/** A smaller area would disappear under a name on its outline, in widths of the name. */
const MIN_EXTENT = 1.5;
/** A name that only touches its area reads as its neighbour's: the share of its upper and lower edge inside. */
const MIN_SHARE_INSIDE = 0.25;
/** Points on an edge of a name. */
const EDGE_SAMPLES = 9;
/** Points of the outline from which lines are tried. */
const LEADER_STARTS = 16;
/** Steps across an area without an outline. */
const GRID = 20;

interface Extent {
  readonly rect: Rect;
  readonly width: number;
  readonly height: number;
}

function extentOf(points: readonly WorldPoint[]): Extent {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const rect: Rect = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return { rect, width: rect[2] - rect[0], height: rect[3] - rect[1] };
}

function countIn(points: readonly WorldPoint[], [left, top, right, bottom]: Rect): number {
  let count = 0;
  for (const [x, y] of points) if (x > left && x < right && y > top && y < bottom) count += 1;
  return count;
}

function isWithin([left, top, right, bottom]: Rect, bounds: Rect | undefined): boolean {
  return (
    bounds === undefined ||
    (left >= bounds[0] && top >= bounds[1] && right <= bounds[2] && bottom <= bounds[3])
  );
}

/** The share of the upper and the lower edge that is on land. */
export function shareOnLand(land: Land, [left, top, right, bottom]: Rect): number {
  const xs = Array.from(
    { length: EDGE_SAMPLES },
    (_, index) => left + ((right - left) * index) / (EDGE_SAMPLES - 1),
  );
  const points = xs.flatMap(
    (x) =>
      [
        [x, top],
        [x, bottom],
      ] as const,
  );
  return points.filter(([x, y]) => touchesLand(land, [x, y, x, y])).length / points.length;
}

interface RatedPosition extends LabelPosition {
  readonly rating: number;
}

/** Inside the outline and along it, or on it where both sides are land of the country. Unsorted. */
function ratedPositions(
  candidate: GroupingNameCandidate,
  { occupancy, padding, country, otherOutlines, bounds }: PlacingContext,
  isOnOutline: boolean,
): readonly RatedPosition[] {
  const { sizes, lineHeight, land, outline, spacing, isBare } = candidate;
  const extent = extentOf(outline);
  const isOnCountry = ([left, top, right, bottom]: Rect): boolean =>
    [left, right].every((x) =>
      [top, bottom].every((y) => country.some((each) => touchesLand(each, [x, y, x, y]))),
    );
  const gap = lineHeight * GAP;
  return sizes.flatMap((size, broken) => {
    const letters = { width: size.width, height: size.height - lineHeight * LEADING };
    const [dx, dy] = [size.width / 2 + gap, letters.height / 2 + gap];
    const rate = (x: number, y: number): RatedPosition[] => {
      const at = { x, y };
      const rect = rectAround(at, letters);
      const taken = rectAround(at, size, padding);
      if (!occupancy.isFree(taken) || !isWithin(taken, bounds)) return [];
      const isInPlace = isOnOutline
        ? isOnCountry(rect) && shareOnLand(land, rect) >= MIN_SHARE_INSIDE
        : isOnLand(land, rect);
      if (!isInPlace) return [];
      const near = rectAround(at, letters, lineHeight * NEAR);
      const along = Math.min(1, (countIn(outline, near) * spacing) / size.width);
      const others = Math.min(1, (countIn(otherOutlines, near) * spacing) / size.width);
      const lower = (y - extent.rect[1]) / Math.max(1, extent.height);
      const rating =
        along -
        others * OTHER_OUTLINE_COST -
        lower * LOWER_COST -
        (broken === 1 ? TWO_LINES_COST : 0);
      return [{ x, y, rating, ...(broken === 1 ? { isBroken: true } : {}) }];
    };
    if (isBare && !isOnOutline) return middlePositions(extent, rate);
    if (isOnOutline)
      return extent.width > size.width * MIN_EXTENT ? outline.flatMap(([x, y]) => rate(x, y)) : [];
    return outline.flatMap(([x, y]) => [
      ...rate(x, y + dy),
      ...rate(x, y - dy),
      ...rate(x + dx, y),
      ...rate(x - dx, y),
    ]);
  });
}

/** On a grid over the area, rated by the distance from its middle. */
function middlePositions(
  { rect: [left, top], width, height }: Extent,
  rate: (x: number, y: number) => readonly RatedPosition[],
): readonly RatedPosition[] {
  return Array.from({ length: (GRID + 1) ** 2 }, (_, index) => {
    const [across, down] = [(index % (GRID + 1)) / GRID, Math.floor(index / (GRID + 1)) / GRID];
    const away = Math.hypot(across - 0.5, down - 0.5);
    return rate(left + width * across, top + height * down).map((position) => ({
      ...position,
      rating: position.rating - 2 * away,
    }));
  }).flat();
}

function placeWithLine(
  { sizes, lineHeight, land, outline, seaSides }: GroupingNameCandidate,
  { occupancy, padding, country, bounds }: PlacingContext,
): LabelPosition | null {
  const [size] = sizes;
  if (!size) return null;
  const isFree = (rect: Rect): boolean => occupancy.isFree(rect) && isWithin(rect, bounds);
  const step = Math.max(1, Math.floor(outline.length / LEADER_STARTS));
  const starts = outline.filter((_, index) => index % step === 0);
  for (const hasAnyLength of [false, true])
    for (const [x, y] of starts) {
      const point = { ...{ x, y, land, seaSides }, width: size.width, height: lineHeight };
      const position = placeOutside(
        { ...point, markerRadius: 0, priority: 0, isImportant: true },
        padding,
        { ...occupancy, isFree },
        country,
        hasAnyLength,
      );
      if (position) return position;
    }
  return null;
}

/** Takes the room of the name and its line. */
function take(
  candidate: GroupingNameCandidate,
  position: LabelPosition,
  { occupancy, padding }: PlacingContext,
): void {
  const size = candidate.sizes[position.isBroken ? 1 : 0];
  if (!size) return;
  occupancy.take(rectAround(position, size, padding));
  for (const point of leaderPoints(
    { ...position, ...size, height: candidate.lineHeight, markerRadius: 0, priority: 0 },
    position,
  ))
    occupancy.take(point);
}

/**
 * At the outline: along its inner side, on it, or beside it with a line. Empty without room. A long outline has
 * several names, far apart.
 */
export function placeGroupingName(
  candidate: GroupingNameCandidate,
  context: PlacingContext,
): readonly LabelPosition[] {
  const placed: LabelPosition[] = [];
  const inside = ratedPositions(candidate, context, false);
  const rated = inside.length > 0 ? inside : ratedPositions(candidate, context, true);
  for (const { rating: _, ...position } of [...rated].sort((a, b) => b.rating - a.rating)) {
    if (placed.length >= MAX_NAMES) break;
    if (candidate.isBare && placed.length > 0) break;
    const isNear = placed.some(
      ({ x, y }) => Math.hypot(x - position.x, y - position.y) < context.repeatAfter,
    );
    if (!isNear) placed.push(position);
  }
  if (placed.length === 0) {
    const position = placeWithLine(candidate, context);
    if (position) placed.push(position);
  }
  for (const position of placed) take(candidate, position, context);
  return placed;
}
