import type { Bounds, LngLat } from './region.ts';

/** Zoom at which prefectures become visible and, from `PICK`, are what a click means (Web Mercator, 512 px tiles). */
export const PREFECTURES_APPEAR = 4.4;
export const PREFECTURES_PICK = 5;
/** Zoom from which the fine boundaries are drawn. */
export const FINE_APPEARS = 6;
/** Zoom from which counties are drawn where they are switched on, are pointed at, and carry names. */
export const COUNTIES_APPEAR = 5.5;
export const COUNTIES_PICK = 6;
export const COUNTY_LABELS_FROM = 7;
/** Far enough out for the country to be seen whole on the smallest phone. */
export const MIN_ZOOM = 1;
export const MAX_ZOOM = 9;
/** Where the camera may go, degrees: China with its seas and a margin. */
export const PAN_BOUNDS: Bounds = [60, -2, 150, 58];
/** The country for the default view: mainland, Hainan and Taiwan whole; the inset shows the rest of the South China Sea. */
export const COUNTRY_BOUNDS: Bounds = [73.4, 17.9, 135.1, 53.6];
/** The corners of what lies in COUNTRY_BOUNDS, a little outside: a conic fits them closer than the bounds. */
export const COUNTRY_OUTLINE: readonly LngLat[] = [
  [73.4, 39.4],
  [74.4, 37.1],
  [78.7, 31.2],
  [81.1, 29.9],
  [100.1, 21.3],
  [109.5, 17.9],
  [121.6, 21.8],
  [124.7, 25.8],
  [134.9, 47.7],
  [135.1, 48.5],
  [123.4, 53.6],
  [122.2, 53.5],
  [86.8, 49.3],
  [79.8, 45],
  [73.9, 40.2],
];
/** The ten-dash line and everything inside it; where the view does not show it whole, the inset does. */
export const SOUTH_CHINA_SEA_BOUNDS: Bounds = [105, 2.8, 124, 25];
