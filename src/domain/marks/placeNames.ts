/** [left, top, right, bottom], CSS pixels. */
type Rect = readonly [number, number, number, number];

export type NameSide = 'right' | 'left';

/** A mark at `x`, `y` with a name of this size. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Between a mark and its name, CSS pixels on a desk screen. */
export const NAME_GAP = 4;
/** A longer name would cover the neighbouring regions; in heights of the text. */
const MAX_WIDTH = 11;

function overlaps(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function nameRect({ x, y, radius, width, height }: NamedMark, side: NameSide): Rect {
  const left = side === 'right' ? x + radius + NAME_GAP : x - radius - NAME_GAP - width;
  return [left, y - height / 2, left + width, y + height / 2];
}

/**
 * The side of each mark on which its name has room, null for none. No name covers a mark, another name or
 * an obstacle.
 */
export function placeNames(
  marks: readonly NamedMark[],
  obstacles: readonly Rect[],
): readonly (NameSide | null)[] {
  const taken: Rect[] = [
    ...obstacles,
    ...marks.map(({ x, y, radius }): Rect => [x - radius, y - radius, x + radius, y + radius]),
  ];
  return marks.map((mark) => {
    if (mark.width === 0 || mark.width > MAX_WIDTH * mark.height) return null;
    const side = (['right', 'left'] as const).find((one) => {
      const rect = nameRect(mark, one);
      return !taken.some((other) => overlaps(rect, other));
    });
    if (side) taken.push(nameRect(mark, side));
    return side ?? null;
  });
}
