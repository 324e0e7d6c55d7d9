import type { Colour } from './landAndSea.ts';

/** A picture as rows of pixels, true where it does not show the sea. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly land: readonly boolean[];
}

/** Largest difference from the colour of the sea that still counts as sea (antialiasing, noise). */
const MAX_SEA_DIFFERENCE = 10;
/** Largest shift that is searched, in CSS pixels. */
const MAX_SHIFT_PX = 8;

/** Separates land from sea by the colour of the sea. */
export function maskOf(pixels: readonly Colour[], width: number, sea: Colour): Mask {
  const isLand = (colour: Colour): boolean =>
    colour.some((value, channel) => Math.abs(value - (sea[channel] ?? 0)) > MAX_SEA_DIFFERENCE);
  return { width, height: Math.floor(pixels.length / width), land: pixels.map(isLand) };
}

/** The share of pixels that differ between `before` and `after` moved by `dx` and `dy`. */
function mismatch(before: Mask, after: Mask, dx: number, dy: number): number {
  let different = 0;
  let compared = 0;
  for (let y = MAX_SHIFT_PX; y < before.height - MAX_SHIFT_PX; y += 1)
    for (let x = MAX_SHIFT_PX; x < before.width - MAX_SHIFT_PX; x += 1) {
      compared += 1;
      const here = before.land[y * before.width + x];
      if (here !== after.land[(y + dy) * after.width + x + dx]) different += 1;
    }
  return different / compared;
}

/**
 * The shift between two pictures: the whole number of pixels at which their coasts match best, and the
 * shortest of several equally good ones.
 */
export function shiftBetween(before: Mask, after: Mask): number {
  let best = { differs: mismatch(before, after, 0, 0), far: 0 };
  for (let dy = -MAX_SHIFT_PX; dy <= MAX_SHIFT_PX; dy += 1)
    for (let dx = -MAX_SHIFT_PX; dx <= MAX_SHIFT_PX; dx += 1) {
      const differs = mismatch(before, after, dx, dy);
      const far = Math.hypot(dx, dy);
      if (differs < best.differs || (differs === best.differs && far < best.far))
        best = { differs, far };
    }
  return best.far;
}
