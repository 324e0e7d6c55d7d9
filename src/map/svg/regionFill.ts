import type { RegionPaint } from '../../domain/paints/paint.ts';
import { MAP_STYLE } from '../mapStyle.ts';

/** Mixes the colour of a faded region with that of plain `land`. */
export function regionFill({ fill, faded }: RegionPaint, land: string): string {
  return faded && fill !== land
    ? `color-mix(in srgb, ${fill} ${MAP_STYLE.faded * 100}%, ${land})`
    : fill;
}
