/** Zoom levels count as in Web Mercator with 512 px tiles. */

/** From here the map draws, names and selects prefectures, below provinces: never a mixture of both. */
export const PREFECTURES_FROM = 4.7;

/** The divisions that the map fills. */
export type MapLevel = 'province' | 'prefecture';

/** `fixed` is the level of a scene of a show, which is the same in every window. */
export function mapLevelAt(zoom: number, fixed?: MapLevel | null): MapLevel {
  return fixed ?? (zoom >= PREFECTURES_FROM ? 'prefecture' : 'province');
}

/** The fine boundaries are drawn from here. */
export const FINE_APPEARS = 6;
/** Counties, where they are switched on, are drawn from here, selected by a click from COUNTIES_PICK. */
export const COUNTIES_APPEAR = 5.5;
export const COUNTIES_PICK = 6;
/** Their names. */
export const COUNTY_LABELS_FROM = 7;
/** Far enough out to show the whole country on the smallest phone. */
export const MIN_ZOOM = 1;
export const MAX_ZOOM = 9;
