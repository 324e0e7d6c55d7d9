/** [west, south, east, north], degrees. */
type Bounds = readonly [number, number, number, number];

/** The ten-dash line and everything inside it. Where the view does not show it whole, the inset does. */
export const SOUTH_CHINA_SEA_BOUNDS: Bounds = [105, 2.8, 124, 25];

/** South of this latitude lie only the islands and reefs of the South China Sea; Hainan lies north of it. */
const SOUTH_OF_HAINAN = 17.6;
/** The Dongsha islands lie north of that latitude, far from any coast. */
const DONGSHA: Bounds = [115.5, 20, 118, 21.5];

/**
 * Whether a position lies among the islands of the South China Sea that are too far from the coast to
 * be confused with it.
 * @param margin degrees around those areas that also count
 */
export function isFarIsland([lng, lat]: readonly [number, number], margin = 0): boolean {
  const isWithin = ([west, south, east, north]: Bounds): boolean =>
    lng >= west - margin && lng <= east + margin && lat >= south - margin && lat <= north + margin;
  return isWithin(SOUTH_CHINA_SEA_BOUNDS) && (lat < SOUTH_OF_HAINAN + margin || isWithin(DONGSHA));
}
