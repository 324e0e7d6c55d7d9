/** Distance between two sizes that are tried, CSS pixels. */
const STEP = 0.5;

/**
 * The largest font size between `min` and `max`, CSS pixels, at which a text fits, found by bisection; null
 * where it does not fit at `min`. Assumes that a text that fits at one size fits at every smaller one.
 * @param fits sets the text at a size and measures it
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
