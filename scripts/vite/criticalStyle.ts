import type { MapPalette } from '../../src/domain/paints/palette.ts';
import { DARK_PALETTE, LIGHT_PALETTE, PROJECTOR_PALETTE } from '../../src/ui/mapPalettes.ts';

const THEMES: readonly (readonly [selector: string, palette: MapPalette])[] = [
  [':root', LIGHT_PALETTE],
  [':root[data-theme="dark"]', DARK_PALETTE],
  [':root[data-theme="projector"]', PROJECTOR_PALETTE],
];

/** Custom properties with the colours and the line width of the map, for the outline in the page. */
export function mapColours(): string {
  return THEMES.map(
    ([selector, { sea, land, provinceBorder, nationalLine, hover, label, legibility }]) =>
      `${selector}{--map-sea:${sea};--map-land:${land};--map-border:${provinceBorder};--map-national:${nationalLine};--map-hover:${hover};--map-label:${label};--map-line:${legibility.line}}`,
  ).join('');
}
