/** The Albers equal-area conic that atlases of China use. */

/** Standard parallels, degrees north. */
export const ALBERS_PARALLELS = [25, 47] as const;
/** Central meridian and reference latitude: there the conic and Mercator have the same place and scale. */
export const ALBERS_CENTER = [105, 35] as const;
