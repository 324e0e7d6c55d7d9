import type { Drawing } from '../../../map/exportPicture/drawing.ts';

/** Reads a colour CSS can say: red, green, blue and opacity, 0 to 255. */
type ReadColour = (colour: string) => readonly number[];

/** Every colour as `#rrggbb`: a file's reader may know no mixed colours. */
export function plainColours(drawings: readonly Drawing[], read: ReadColour): readonly Drawing[] {
  const known = new Map<string, string>();
  const plain = (colour: string): string => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    const channels = read(colour).slice(0, 3);
    const found = `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    known.set(colour, found);
    return found;
  };
  const maybe = (colour: string | null): string | null => (colour === null ? null : plain(colour));
  const plainly = (one: Drawing): Drawing => {
    switch (one.kind) {
      case 'shape':
        return { ...one, fill: maybe(one.fill), stroke: maybe(one.stroke) };
      case 'text':
        return {
          ...one,
          colour: plain(one.colour),
          ...(one.halo === undefined ? {} : { halo: plain(one.halo) }),
        };
      case 'disc':
        return {
          ...one,
          paper: plain(one.paper),
          ink: plain(one.ink),
          shares: one.shares.map(({ colour, count }) => ({ colour: plain(colour), count })),
        };
    }
  };
  return drawings.map(plainly);
}
