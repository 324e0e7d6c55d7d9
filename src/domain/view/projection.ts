/** Albers equal-area conic (parallels 25° and 47° N, meridian 105° E); Web Mercator (EPSG:3857). */
export type ProjectionId = 'albers' | 'mercator';
/** The first is the default. */
export const PROJECTIONS: readonly ProjectionId[] = ['albers', 'mercator'];
