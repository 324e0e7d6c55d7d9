import { isOnLand, type Land, nearestOnLand, touchesLand } from './land.ts';

/** All candidates share one plane of CSS pixels. */
export interface LabelCandidate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The size of the name in two lines, if it can be broken. */
  readonly broken?: LabelSize | null;
  /** With its casing; 0 for no marker. */
  readonly markerRadius: number;
  /** Higher is placed first. */
  readonly priority: number;
  /** Placed after all names that are not. */
  readonly isLate?: boolean;
  /** The name is inside, or outside with a line. Without it, the name may be anywhere beside its point. */
  readonly land?: Land | undefined;
  /** Where a name may be over the sea: eighths of a turn, clockwise from the east. */
  readonly seaSides?: readonly number[];
  /** The name may be over a neighbour, with a line. */
  readonly isImportant?: boolean;
  /** Its line comes before those of others. */
  readonly isAlways?: boolean;
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** [left, top, right, bottom]. */
export type Rect = readonly [number, number, number, number];
/** The middle of the text. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
  readonly isBroken?: boolean;
  /** From the region to the text: x and y of both ends. */
  readonly leader?: Rect;
}

/** CSS pixels. */
const CELL_SIZE = 96;
/** Extra distance from a point without a marker, CSS pixels: the text must not look centred. */
const SIDE_STEP = 7;
/** Of a line from a region to its name, in heights of the name. */
const LEADER_LENGTHS = [0.65, 1, 1.4, 1.9, 2.5, 3.1, 4, 5, 6.5];
/** A longer line would be hard to follow. */
const MAX_LENGTH = { overSea: 3.1, overLand: 1.9 } as const;
/** Where a line must be free, from the text: so much of it is always visible. */
const LEADER_SAMPLES = [0, 0.28, 0.56];
/** Shares of a line to the sea that may not cross a neighbour. */
const QUARTERS = [0.25, 0.5, 0.75, 1];
/** Shares of a turn for lines over neighbours: the sides first. */
const TURNS = [0, 8, 4, 12, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11].map((step) => step / 16);
/** Placed before all others, with a line if necessary: the selected place and the most spoken of. */
const FIRST = 2;
/** The share of a line's height above and below its letters. */
const LEADING = 0.2;

export interface Occupancy {
  readonly isFree: (rect: Rect) => boolean;
  readonly take: (rect: Rect) => void;
  readonly rects: readonly Rect[];
}

export function createOccupancy(): Occupancy {
  const cells = new Map<string, Rect[]>();
  const rects: Rect[] = [];
  const cellKeys = ([left, top, right, bottom]: Rect): string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(left / CELL_SIZE); x <= Math.floor(right / CELL_SIZE); x += 1)
      for (let y = Math.floor(top / CELL_SIZE); y <= Math.floor(bottom / CELL_SIZE); y += 1)
        keys.push(`${x} ${y}`);
    return keys;
  };
  return {
    rects,
    isFree: (rect) =>
      cellKeys(rect).every((key) =>
        (cells.get(key) ?? []).every(
          (other) =>
            rect[0] >= other[2] ||
            other[0] >= rect[2] ||
            rect[1] >= other[3] ||
            other[1] >= rect[3],
        ),
      ),
    take(rect) {
      rects.push(rect);
      for (const key of cellKeys(rect)) {
        const cell = cells.get(key);
        if (cell) cell.push(rect);
        else cells.set(key, [rect]);
      }
    },
  };
}

export function rectAround(
  { x, y }: LabelPosition,
  { width, height }: LabelSize,
  padding = 0,
): Rect {
  const [halfWidth, halfHeight] = [width / 2 + padding, height / 2 + padding];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** Best first. At a point without a marker a text may also be away from a neighbour's marker. */
function possiblePositions(
  { x, y, markerRadius, land }: LabelCandidate,
  { width, height }: LabelSize,
  padding: number,
): readonly LabelPosition[] {
  const gap = markerRadius + padding;
  const dx = gap + (markerRadius > 0 ? 0 : SIDE_STEP) + width / 2;
  const dy = gap + height / 2;
  const around = [
    { x, y: y + dy },
    { x, y: y - dy },
    { x: x + dx, y },
    { x: x - dx, y },
  ];
  if (markerRadius > 0) return around;
  if (land) return [{ x, y }];
  const furtherDy = dy + SIDE_STEP;
  return [{ x, y }, ...around, { x, y: y + furtherDy }, { x, y: y - furtherDy }];
}

/** Greedy, by priority. In the order of `candidates`; null for a text without space. */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Rect[],
  padding: number,
  country: readonly Land[] = [],
): readonly (LabelPosition | null)[] {
  const occupancy = createOccupancy();
  for (const obstacle of obstacles) occupancy.take(obstacle);
  const placed: (LabelPosition | null)[] = candidates.map(() => null);
  const place = (index: number, candidate: LabelCandidate, position: LabelPosition | null) => {
    placed[index] = position;
    if (!position) return;
    occupancy.take(rectAround(position, sizeAt(candidate, position), padding));
    for (const point of leaderPoints(candidate, position)) occupancy.take(point);
  };
  const order = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort((a, b) => b.candidate.priority - a.candidate.priority || a.index - b.index);
  for (const isLate of [false, true]) {
    const batch = order.filter(({ candidate }) => (candidate.isLate ?? false) === isLate);
    for (const [rank, { candidate, index }] of batch.entries())
      place(
        index,
        candidate,
        placeBesidePoint(candidate, padding, occupancy) ??
          (rank < FIRST || candidate.isAlways
            ? placeOutside(candidate, padding, occupancy, country, true)
            : null),
      );
    for (const { candidate, index } of batch)
      if (!placed[index])
        place(index, candidate, placeOutside(candidate, padding, occupancy, country, false));
  }
  return placed;
}

export function sizeAt(candidate: LabelCandidate, { isBroken }: LabelPosition): LabelSize {
  return (isBroken ? candidate.broken : null) ?? candidate;
}

function placeBesidePoint(
  candidate: LabelCandidate,
  padding: number,
  { isFree, rects }: Occupancy,
): LabelPosition | null {
  const { land, broken, height } = candidate;
  for (const isBroken of broken ? [false, true] : [false]) {
    const size = sizeAt(candidate, { x: 0, y: 0, isBroken });
    const letters = { width: size.width, height: size.height - height * LEADING };
    const positions = possiblePositions(candidate, size, padding);
    const found =
      positions.find(
        (position) =>
          isFree(rectAround(position, size, padding)) &&
          (!land || isOnLand(land, rectAround(position, letters))),
      ) ??
      (land && positions[0] && nearestOnLand(land, positions[0], letters, size, padding, rects));
    if (found) return isBroken ? { ...found, isBroken } : found;
  }
  return null;
}

function pointsOn([x0, y0, x1, y1]: Rect, shares: readonly number[]): readonly Rect[] {
  return shares.map((share) =>
    rectAround({ x: x0 + (x1 - x0) * share, y: y0 + (y1 - y0) * share }, { width: 2, height: 2 }),
  );
}

/** What must be free of names and markers. */
export function leaderPoints(
  { height }: LabelCandidate,
  { leader }: LabelPosition,
): readonly Rect[] {
  if (!leader) return [];
  const [x0, y0, x1, y1] = leader;
  const length = Math.hypot(x1 - x0, y1 - y0);
  return pointsOn(
    leader,
    LEADER_SAMPLES.map((distance) => 1 - (distance * height) / length),
  );
}

function outside(
  { x, y, width, height, markerRadius }: LabelCandidate,
  length: number,
  turn: number,
): LabelPosition {
  const [dx, dy] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
  const reach = markerRadius + length * height;
  const [endX, endY] = [x + dx * reach, y + dy * reach];
  // At right angles the line meets the middle of an edge, else a corner.
  return {
    x: endX + (Math.sign(Math.round(dx * 3)) * width) / 2,
    y: endY + (Math.sign(Math.round(dy * 3)) * height) / 2,
    leader: [x + dx * markerRadius, y + dy * markerRadius, endX, endY],
  };
}

/** Over the sea, else over neighbours within the country. */
export function placeOutside(
  candidate: LabelCandidate,
  padding: number,
  { isFree }: Occupancy,
  country: readonly Land[],
  hasAnyLength: boolean,
): LabelPosition | null {
  const { land, isImportant, seaSides = [] } = candidate;
  const find = (
    turns: readonly number[],
    isAllowed: (position: LabelPosition) => boolean,
    lengths: readonly number[],
  ) => {
    for (const length of lengths)
      for (const turn of turns) {
        const position = outside(candidate, length, turn);
        if (
          isAllowed(position) &&
          isFree(rectAround(position, candidate, padding)) &&
          leaderPoints(candidate, position).every(isFree)
        )
          return position;
      }
    return null;
  };
  const isOverSea = (position: LabelPosition): boolean =>
    country.every(
      (each) =>
        !touchesLand(each, rectAround(position, candidate)) &&
        (each.rows === land?.rows ||
          !pointsOn(position.leader ?? [0, 0, 0, 0], QUARTERS).some((at) => touchesLand(each, at))),
    );
  const isOverCountry = (position: LabelPosition): boolean => {
    const [left, top, right, bottom] = rectAround(position, candidate);
    return [left, right].every((x) =>
      [top, bottom].every((y) => country.some((each) => touchesLand(each, [x, y, x, y]))),
    );
  };
  const upTo = (max: number): readonly number[] =>
    LEADER_LENGTHS.filter((length) => hasAnyLength || length <= max);
  const eighths = seaSides.map((side) => side / 8);
  const overSea = find(eighths, isOverSea, upTo(MAX_LENGTH.overSea));
  if (overSea || !isImportant) return overSea;
  return find(TURNS, isOverCountry, upTo(MAX_LENGTH.overLand));
}
