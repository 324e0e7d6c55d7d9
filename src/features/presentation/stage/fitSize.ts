/** Sizes are tried in steps of so many pixels. */
const STEP = 0.5;

/**
 * The largest font size between `least` and `most`, CSS pixels, at which a text fits, found by halving;
 * null when it does not even fit at the least. What fits at a size is taken to fit at every smaller one.
 * @param fits sets the text at a size and measures
 */
export function fitSize(
  least: number,
  most: number,
  fits: (size: number) => boolean,
): number | null {
  if (!fits(least)) return null;
  let fitting = 0;
  let failing = Math.max(0, Math.floor((most - least) / STEP)) + 1;
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    if (fits(least + middle * STEP)) fitting = middle;
    else failing = middle;
  }
  return least + fitting * STEP;
}
