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
 * The upper left corner of a box beside a clicked point: to its right, else to its left, else below or
 * above. Inside the map wherever the box fits, and off the point wherever one side has room for it.
 */
export function placeBeside([x, y]: Point, box: Size, map: Size): Point {
  const top = within(y - box.height / 3, box.height, map.height);
  if (x + GAP + box.width + MARGIN <= map.width) return [x + GAP, top];
  if (x - GAP - box.width - MARGIN >= 0) return [x - GAP - box.width, top];
  const left = within(x - box.width / 2, box.width, map.width);
  if (y + GAP + box.height + MARGIN <= map.height) return [left, y + GAP];
  return [left, within(y - GAP - box.height, box.height, map.height)];
}
