import type { RegionPaint } from '../../domain/paints/paint.ts';
import { MAP_STYLE } from '../mapStyle.ts';

/** The fill of a region; a faded one is its colour laid thinly over plain `land`. */
export function regionFill({ fill, faded }: RegionPaint, land: string): string {
  return faded && fill !== land
    ? `color-mix(in srgb, ${fill} ${MAP_STYLE.faded * 100}%, ${land})`
    : fill;
}
