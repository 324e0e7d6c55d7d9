import type { Colour } from './landAndSea.ts';

/** A picture as rows of pixels, true where it shows anything but sea. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly land: readonly boolean[];
}

/** So far a colour may be from the sea's and still be sea: antialiasing and the grain of a picture. */
const SEA_LIKE = 10;
/** Furthest jump that is looked for, CSS pixels. */
const REACH = 8;

/** Tells land from sea by the sea's own colour. */
export function maskOf(pixels: readonly Colour[], width: number, sea: Colour): Mask {
  const isLand = (colour: Colour): boolean =>
    colour.some((value, channel) => Math.abs(value - (sea[channel] ?? 0)) > SEA_LIKE);
  return { width, height: Math.floor(pixels.length / width), land: pixels.map(isLand) };
}

/** The share of pixels that differ when `after` is laid on `before`, moved by `dx` and `dy`. */
function mismatch(before: Mask, after: Mask, dx: number, dy: number): number {
  let different = 0;
  let compared = 0;
  for (let y = REACH; y < before.height - REACH; y += 1)
    for (let x = REACH; x < before.width - REACH; x += 1) {
      compared += 1;
      const here = before.land[y * before.width + x];
      if (here !== after.land[(y + dy) * after.width + x + dx]) different += 1;
    }
  return different / compared;
}

/**
 * How far a picture has moved: the whole number of pixels by which the coasts of both match best, the
 * shortest way where several match as well.
 */
export function shiftBetween(before: Mask, after: Mask): number {
  let best = { differs: mismatch(before, after, 0, 0), far: 0 };
  for (let dy = -REACH; dy <= REACH; dy += 1)
    for (let dx = -REACH; dx <= REACH; dx += 1) {
      const differs = mismatch(before, after, dx, dy);
      const far = Math.hypot(dx, dy);
      if (differs < best.differs || (differs === best.differs && far < best.far))
        best = { differs, far };
    }
  return best.far;
}
