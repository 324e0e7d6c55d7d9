import { ALBERS, type Projection } from './projection.ts';

/** The projection in which the page before the app draws the country: the default one. */
export const OUTLINE_PROJECTION: Projection = ALBERS;

/** Units of the outline's paths for one world pixel at zoom 0. */
export const OUTLINE_UNITS = 32;
