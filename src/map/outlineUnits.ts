/** The outline in the page is written in whole units, so many to a pixel of the world at zoom 0: a third of a CSS pixel where the country fills a desk's window. */
export const OUTLINE_UNITS = 32;
