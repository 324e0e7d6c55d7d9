import type { RegionPaint } from '../../domain/paints/paint.ts';
import { LOOK } from '../mapStyle.ts';

/** The fill of a region; a faded one is its colour laid thinly over plain `land`. */
export function fillOf({ fill, faded }: RegionPaint, land: string): string {
  return faded && fill !== land
    ? `color-mix(in srgb, ${fill} ${LOOK.faded * 100}%, ${land})`
    : fill;
}
