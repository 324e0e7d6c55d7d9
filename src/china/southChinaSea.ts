/** [west, south, east, north], degrees. */
type Bounds = readonly [number, number, number, number];

/** The ten-dash line and everything inside it. Where the view does not show it whole, the inset does. */
export const SOUTH_CHINA_SEA_BOUNDS: Bounds = [105, 2.8, 124, 25];

/** Hainan lies north of this latitude. */
const SOUTH_OF_HAINAN = 17.6;
const DONGSHA: Bounds = [115.5, 20, 118, 21.5];

/** Among islands that are too far from the coast to be confused with it; `margin` in degrees. */
export function isFarIsland([lng, lat]: readonly [number, number], margin = 0): boolean {
  const isWithin = ([west, south, east, north]: Bounds): boolean =>
    lng >= west - margin && lng <= east + margin && lat >= south - margin && lat <= north + margin;
  return isWithin(SOUTH_CHINA_SEA_BOUNDS) && (lat < SOUTH_OF_HAINAN + margin || isWithin(DONGSHA));
}
