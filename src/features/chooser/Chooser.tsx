/** The overlap chooser: what lies at the spot somebody pointed at. */
export function Chooser() {
  return null;
}
