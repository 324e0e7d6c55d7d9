import type { Drawing } from '../../../map/exportPicture/drawing.ts';

/** Reads a CSS colour as red, green, blue and opacity, each 0 to 255. */
type ReadColour = (colour: string) => readonly number[];

/** Writes every colour as `#rrggbb`, since other programs may not support CSS functions such as `color-mix`. */
export function plainColours(drawings: readonly Drawing[], read: ReadColour): readonly Drawing[] {
  const hexByColour = new Map<string, string>();
  const toHex = (colour: string): string => {
    const cached = hexByColour.get(colour);
    if (cached !== undefined) return cached;
    const channels = read(colour).slice(0, 3);
    const hex = `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    hexByColour.set(colour, hex);
    return hex;
  };
  const toHexOrNull = (colour: string | null): string | null =>
    colour === null ? null : toHex(colour);
  const recolour = (drawing: Drawing): Drawing => {
    switch (drawing.kind) {
      case 'shape':
        return { ...drawing, fill: toHexOrNull(drawing.fill), stroke: toHexOrNull(drawing.stroke) };
      case 'text':
        return {
          ...drawing,
          colour: toHex(drawing.colour),
          ...(drawing.halo === undefined ? {} : { halo: toHex(drawing.halo) }),
        };
      case 'disc':
        return {
          ...drawing,
          paper: toHex(drawing.paper),
          ink: toHex(drawing.ink),
          shares: drawing.shares.map(({ colour, count }) => ({ colour: toHex(colour), count })),
        };
      case 'image':
        return drawing;
    }
  };
  return drawings.map(recolour);
}
