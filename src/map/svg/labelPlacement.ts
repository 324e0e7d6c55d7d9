/** A text that wants a place on the map, CSS pixels in one plane shared by all. */
export interface LabelCandidate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Reach of the marker at the very point, casing included; the text steps aside of it. 0 for none. */
  readonly aside: number;
  /** Higher is placed first. */
  readonly priority: number;
}

/** [left, top, right, bottom]. */
export type Rect = readonly [number, number, number, number];
/** The middle of a placed text. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
}

const CELL = 96;
/** Beside a bare point a text keeps a little more distance, so as not to be read as centred. */
const SIDESTEP = 7;

/** Rectangles already taken, found by the cells of a coarse grid. */
function createTaken(): { free(rect: Rect): boolean; take(rect: Rect): void } {
  const cells = new Map<string, Rect[]>();
  const around = ([left, top, right, bottom]: Rect): string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1)
        keys.push(`${x} ${y}`);
    return keys;
  };
  return {
    free: (rect) =>
      around(rect).every((key) =>
        (cells.get(key) ?? []).every(
          (other) =>
            rect[0] >= other[2] ||
            other[0] >= rect[2] ||
            rect[1] >= other[3] ||
            other[1] >= rect[3],
        ),
      ),
    take(rect) {
      for (const key of around(rect)) {
        const cell = cells.get(key);
        if (cell) cell.push(rect);
        else cells.set(key, [rect]);
      }
    },
  };
}

/**
 * Where a text may stand, best first: on its point, else below, above, right and left of it. From a
 * bare point it may step a little further down or up, out of the way of a neighbour's marker.
 */
function spots(
  { x, y, width, height, aside }: LabelCandidate,
  padding: number,
): readonly LabelPosition[] {
  const gap = aside + padding;
  const [beside, beyond] = [gap + (aside > 0 ? 0 : SIDESTEP) + width / 2, gap + height / 2];
  const around = [
    { x, y: y + beyond },
    { x, y: y - beyond },
    { x: x + beside, y },
    { x: x - beside, y },
  ];
  if (aside > 0) return around;
  const further = beyond + SIDESTEP;
  return [{ x, y }, ...around, { x, y: y + further }, { x, y: y - further }];
}

/**
 * Greedy placement: by priority, each text takes the first of its spots that is free of `obstacles`
 * and of texts placed before it, or none. `padding` is kept free around each. The answer is in the
 * order of `wishes`.
 */
export function placeLabels(
  wishes: readonly LabelCandidate[],
  obstacles: readonly Rect[],
  padding: number,
): readonly (LabelPosition | null)[] {
  const taken = createTaken();
  for (const obstacle of obstacles) taken.take(obstacle);
  const placed: (LabelPosition | null)[] = wishes.map(() => null);
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .sort((a, b) => b.wish.priority - a.wish.priority || a.index - b.index);
  for (const { wish, index } of order) {
    const [halfWidth, halfHeight] = [wish.width / 2 + padding, wish.height / 2 + padding];
    for (const spot of spots(wish, padding)) {
      const rect: Rect = [
        spot.x - halfWidth,
        spot.y - halfHeight,
        spot.x + halfWidth,
        spot.y + halfHeight,
      ];
      if (!taken.free(rect)) continue;
      taken.take(rect);
      placed[index] = spot;
      break;
    }
  }
  return placed;
}
