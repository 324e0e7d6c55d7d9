/** The map's full equivalent as a table. */
export function RegionTable() {
  return null;
}
