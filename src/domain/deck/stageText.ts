/** The height of the stage that the sizes of texts refer to, CSS pixels. */
export const STAGE_HEIGHT = 1080;
/** The smallest legible texts on such a stage, CSS pixels. */
export const MIN_QUOTATION_SIZE = 24;
export const MIN_TEXT_SIZE = 15;
