import type { Box, Size } from '../map/camera.ts';
import type { Padding } from '../map/port.ts';

/** A part of the map in which the area would be smaller than this share of its largest size is not used. */
const MIN_SHARE = 0.5;

/** 0 where there is no room. */
function scaleWithin([left, top, right, bottom]: Box, area: Size, margin: number): number {
  const across = right - left - 2 * margin;
  const down = bottom - top - 2 * margin;
  return Math.max(0, Math.min(across / area.width, down / area.height));
}

function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/**
 * The padding, CSS pixels, for the upright part of the map that no control covers and in which an area is
 * largest; of equal ones the largest part. Where the controls leave too little, they are ignored.
 * @param size of the map, CSS pixels
 * @param controls their boxes, CSS pixels from the map's upper left corner
 * @param area its width and height in any unit
 * @param margin around the area, CSS pixels
 */
export function clearPadding(
  size: Size,
  controls: readonly Box[],
  area: Size,
  margin: number,
): Padding {
  const whole: Box = [0, 0, size.width, size.height];
  const obstacles = controls.filter((box) => touches(box, whole));
  const sides = (side: 0 | 1 | 2 | 3, edge: number): readonly number[] => [
    edge,
    ...obstacles.map((box) => box[side]),
  ];
  let best = whole;
  let most = scaleWithin(whole, area, margin) * MIN_SHARE;
  let room = 0;
  for (const left of sides(2, 0))
    for (const top of sides(3, 0))
      for (const right of sides(0, size.width))
        for (const bottom of sides(1, size.height)) {
          const part: Box = [left, top, right, bottom];
          const scale = scaleWithin(part, area, margin);
          const partRoom = (right - left) * (bottom - top);
          if (scale < most || (scale === most && partRoom <= room)) continue;
          if (obstacles.some((box) => touches(box, part))) continue;
          [best, most, room] = [part, scale, partRoom];
        }
  return {
    left: best[0] + margin,
    top: best[1] + margin,
    right: size.width - best[2] + margin,
    bottom: size.height - best[3] + margin,
  };
}
