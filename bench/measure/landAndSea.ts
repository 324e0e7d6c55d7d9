import type { LngLat } from '../../src/domain/regions/region.ts';

/** Red, green, blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Points inside large provinces, spread over the country. */
export const LAND: readonly LngLat[] = [
  [84.5, 41],
  [88.5, 32],
  [96, 36],
  [102.5, 31],
  [101, 24.5],
  [108.5, 23.5],
  [111.5, 27.5],
  [112.8, 33.4],
  [108.8, 36.2],
  [112.5, 43.3],
  [126.5, 43.5],
  [128, 47.3],
];
/** Points at sea that no legend covers. */
export const SEA: readonly LngLat[] = [
  [123.5, 35.2],
  [124.5, 31],
  [124.2, 28.5],
];

/** More than the noise of JPEG, and less than the difference between the palest land and any sea. */
const MIN_DIFFERENCE = 10;
/** Share of the points on land that must differ from the sea; labels and marks may cover one or two. */
const MIN_LAND_SHARE = 0.75;

function distance(a: Colour, b: Colour): number {
  return Math.max(...a.map((value, channel) => Math.abs(value - (b[channel] ?? 0))));
}

/**
 * Whether a picture shows the map: at three of four points the land differs from the sea. The rule is
 * the same for SVG, canvas and WebGL, and for all colours.
 */
export function showsMap(land: readonly Colour[], sea: readonly Colour[]): boolean {
  const distinct = land.filter((colour) =>
    sea.every((water) => distance(colour, water) >= MIN_DIFFERENCE),
  );
  return land.length > 0 && sea.length > 0 && distinct.length >= land.length * MIN_LAND_SHARE;
}
