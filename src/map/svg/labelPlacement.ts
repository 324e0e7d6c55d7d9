/** All candidates share one plane of CSS pixels. */
export interface LabelCandidate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** With its casing; 0 for no marker. */
  readonly markerRadius: number;
  /** Higher is placed first. */
  readonly priority: number;
}

/** [left, top, right, bottom]. */
export type Rect = readonly [number, number, number, number];
/** The middle of the text. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels. */
const CELL_SIZE = 96;
/** Extra distance from a point without a marker, CSS pixels: the text must not look centred. */
const SIDE_STEP = 7;

function createOccupancy(): { isFree(rect: Rect): boolean; take(rect: Rect): void } {
  const cells = new Map<string, Rect[]>();
  const cellKeys = ([left, top, right, bottom]: Rect): string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(left / CELL_SIZE); x <= Math.floor(right / CELL_SIZE); x += 1)
      for (let y = Math.floor(top / CELL_SIZE); y <= Math.floor(bottom / CELL_SIZE); y += 1)
        keys.push(`${x} ${y}`);
    return keys;
  };
  return {
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
      for (const key of cellKeys(rect)) {
        const cell = cells.get(key);
        if (cell) cell.push(rect);
        else cells.set(key, [rect]);
      }
    },
  };
}

/** Best first. At a point without a marker a text may also be away from a neighbour's marker. */
function possiblePositions(
  { x, y, width, height, markerRadius }: LabelCandidate,
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
  const furtherDy = dy + SIDE_STEP;
  return [{ x, y }, ...around, { x, y: y + furtherDy }, { x, y: y - furtherDy }];
}

/** Greedy, by priority. In the order of `candidates`; null for a text without space. */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Rect[],
  padding: number,
): readonly (LabelPosition | null)[] {
  const occupancy = createOccupancy();
  for (const obstacle of obstacles) occupancy.take(obstacle);
  const placed: (LabelPosition | null)[] = candidates.map(() => null);
  const order = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort((a, b) => b.candidate.priority - a.candidate.priority || a.index - b.index);
  for (const { candidate, index } of order) {
    const [halfWidth, halfHeight] = [candidate.width / 2 + padding, candidate.height / 2 + padding];
    for (const position of possiblePositions(candidate, padding)) {
      const rect: Rect = [
        position.x - halfWidth,
        position.y - halfHeight,
        position.x + halfWidth,
        position.y + halfHeight,
      ];
      if (!occupancy.isFree(rect)) continue;
      occupancy.take(rect);
      placed[index] = position;
      break;
    }
  }
  return placed;
}
