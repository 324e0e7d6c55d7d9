/** Zoom levels count as in Web Mercator with 512 px tiles. */

/** Prefectures are drawn from here; from PREFECTURES_PICK a click selects them. */
export const PREFECTURES_APPEAR = 4.4;
export const PREFECTURES_PICK = 5;
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
