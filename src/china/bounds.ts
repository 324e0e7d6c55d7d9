/** [west, south, east, north], degrees. */
type Bounds = readonly [number, number, number, number];

/** Where the centre of the camera may go: China with its seas and a margin. */
export const PAN_BOUNDS: Bounds = [60, -2, 150, 58];

/** Mainland, Hainan and Taiwan; the inset shows the rest of the South China Sea. */
export const COUNTRY_BOUNDS: Bounds = [73.4, 17.9, 135.1, 53.6];

/** [longitude, latitude], just outside the land; a conic projection fits these more closely. */
export const COUNTRY_OUTLINE: readonly (readonly [number, number])[] = [
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
