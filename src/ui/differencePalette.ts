import type { MapPalette } from '../domain/paints/palette.ts';
import { DARK_PALETTE, LIGHT_PALETTE, PROJECTOR_PALETTE } from './mapPalettes.ts';

/** Little to much. */
type ThreeColours = readonly [string, string, string];

/** Not in the palettes: most visits compare nothing. mapPalettes.test.ts checks these colours too. */
const FEWER: ReadonlyMap<MapPalette, ThreeColours> = new Map<MapPalette, ThreeColours>([
  [LIGHT_PALETTE, ['#e0aa7b', '#b87436', '#7a3d03']],
  [DARK_PALETTE, ['#8f5f33', '#c78e58', '#f5c48e']],
  [PROJECTOR_PALETTE, ['#e8ab70', '#b06d22', '#6b3000']],
]);

/** Fills for more and fewer than in an earlier report. With the user's forced colours, fewer has the link colour. */
export function differenceColours(palette: MapPalette): {
  readonly more: ThreeColours;
  readonly fewer: ThreeColours;
} {
  const { ramp, accents } = palette;
  return {
    more: [ramp[0], ramp[2], ramp[4]],
    fewer: FEWER.get(palette) ?? [accents[7], accents[6], accents[6]],
  };
}
