/**
 * The outline of the country in the page is written in whole units. This many are a pixel of the world at zoom
 * 0; a unit is a third of a CSS pixel when the country fills a desktop window.
 */
export const OUTLINE_UNITS = 32;
