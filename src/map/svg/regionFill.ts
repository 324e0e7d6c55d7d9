import type { RegionPaint } from '../../domain/paints/paint.ts';
import { MAP_STYLE } from '../mapStyle.ts';

/** The fill of a region. A faded region has a little of its colour, mixed with that of plain `land`. */
export function regionFill({ fill, faded }: RegionPaint, land: string): string {
  return faded && fill !== land
    ? `color-mix(in srgb, ${fill} ${MAP_STYLE.faded * 100}%, ${land})`
    : fill;
}
