/** The height of the stage that the sizes of texts refer to, CSS pixels. */
export const STAGE_HEIGHT = 1080;
/** The smallest legible texts on such a stage, CSS pixels. */
export const MIN_QUOTATION_SIZE = 24;
export const MIN_TEXT_SIZE = 15;
/** The width at which the map of a stage of the reference height has room for texts of the reference size. */
const STAGE_WIDTH = 1440;
/** Of names, numbers and the legend on such a stage, CSS pixels: readable from the last row. */
export const MAP_TEXT_SIZE = 24;
/** On a phone, CSS pixels. */
const MIN_MAP_TEXT_SIZE = 12;

/** The smallest text on the map of a stage of `width` × `height`, CSS pixels; `scale` is the audience text. */
export function mapTextSize(width: number, height: number, scale: number): number {
  const unit = Math.min(height / STAGE_HEIGHT, width / STAGE_WIDTH);
  return Math.max(MIN_MAP_TEXT_SIZE, MAP_TEXT_SIZE * unit * scale);
}
