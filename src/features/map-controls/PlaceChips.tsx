/** Places too small to be hit at the scale of the country. */
export function PlaceChips() {
  return null;
}
