/** CSS pixels from the map's upper left corner. */
type Point = readonly [number, number];
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the clicked point and the box: enough to see what was clicked. */
const GAP = 24;
/** Between the box and the map's edge. */
const MARGIN = 8;

function within(value: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(value, room - length - MARGIN));
}

/**
 * The upper left corner of a box beside a clicked point, towards the middle of the map: so it hangs over
 * the mainland rather than over the islands at its edges. Inside the map wherever the box fits, and off
 * the point wherever one side has room for it.
 */
export function placeBeside([x, y]: Point, box: Size, map: Size): Point {
  const right = x + GAP;
  const left = x - GAP - box.width;
  const sides = (x > map.width / 2 ? [left, right] : [right, left]).filter(
    (side) => side >= MARGIN && side + box.width + MARGIN <= map.width,
  );
  const [side] = sides;
  const share = map.height > 0 ? y / map.height : 0;
  if (side !== undefined) return [side, within(y - box.height * share, box.height, map.height)];
  const middle = within(x - box.width / 2, box.width, map.width);
  if (y + GAP + box.height + MARGIN <= map.height) return [middle, y + GAP];
  return [middle, within(y - GAP - box.height, box.height, map.height)];
}
