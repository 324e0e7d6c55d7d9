/**
 * The map projections: Web Mercator (EPSG:3857), and the Albers equal-area conic that is usual for maps
 * of China (standard parallels 25° and 47° N, central meridian 105° E).
 */
export type ProjectionId = 'mercator' | 'albers';
export const PROJECTIONS: readonly ProjectionId[] = ['mercator', 'albers'];
