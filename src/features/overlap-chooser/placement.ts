/** CSS pixels from the upper left corner of the map. */
type Point = readonly [number, number];
interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels between the clicked point and the box, so that the clicked place stays visible. */
const GAP = 24;
/** CSS pixels between the box and the edge of the map. */
const MARGIN = 8;

function fitInside(start: number, length: number, available: number): number {
  return Math.max(MARGIN, Math.min(start, available - length - MARGIN));
}

/**
 * The upper left corner of a box beside a clicked point, on the side of the map's centre, so that it
 * covers the mainland rather than the islands at the edges.
 */
export function placeBeside([x, y]: Point, box: Size, map: Size): Point {
  const right = x + GAP;
  const left = x - GAP - box.width;
  const sides = (x > map.width / 2 ? [left, right] : [right, left]).filter(
    (side) => side >= MARGIN && side + box.width + MARGIN <= map.width,
  );
  const [side] = sides;
  const share = map.height > 0 ? y / map.height : 0;
  if (side !== undefined) return [side, fitInside(y - box.height * share, box.height, map.height)];
  const middle = fitInside(x - box.width / 2, box.width, map.width);
  if (y + GAP + box.height + MARGIN <= map.height) return [middle, y + GAP];
  return [middle, fitInside(y - GAP - box.height, box.height, map.height)];
}
