/** To a pixel of the world at zoom 0; a third of a CSS pixel when the country fills a desktop window. */
export const OUTLINE_UNITS = 32;
