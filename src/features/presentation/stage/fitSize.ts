/** Distance between two sizes that are tried, CSS pixels. */
const STEP = 0.5;

/**
 * The largest font size that fits, CSS pixels, found by bisection; null where `min` does not fit.
 * Assumes that a text that fits at one size fits at every smaller one.
 */
export function fitSize(min: number, max: number, fits: (size: number) => boolean): number | null {
  if (!fits(min)) return null;
  let fitting = 0;
  let failing = Math.max(0, Math.floor((max - min) / STEP)) + 1;
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    if (fits(min + middle * STEP)) fitting = middle;
    else failing = middle;
  }
  return min + fitting * STEP;
}
