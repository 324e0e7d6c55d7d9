/** Web Mercator (EPSG:3857); Albers equal-area conic (parallels 25° and 47° N, meridian 105° E). */
export type ProjectionId = 'mercator' | 'albers';
export const PROJECTIONS: readonly ProjectionId[] = ['mercator', 'albers'];
