import type { Adcode } from '../ids.ts';
import type { RegionPaint } from './paint.ts';
import type { MapPalette } from './palette.ts';

type Paints = ReadonlyMap<Adcode, RegionPaint>;

interface LastResult {
  readonly colour: string;
  readonly unmatched: string;
  readonly result: Paints;
}

const last = new WeakMap<Paints, LastResult>();

/**
 * The regions with the colour of one class; the others are drawn as those that a filter leaves out. All regions for
 * null and for a colour that no region has. Returns its last result for the same arguments.
 */
export function withHighlightedClass(
  paints: Paints,
  colour: string | null,
  { unmatched }: Pick<MapPalette, 'unmatched'>,
): Paints {
  if (colour === null) return paints;
  const known = last.get(paints);
  if (known?.colour === colour && known.unmatched === unmatched) return known.result;
  const isHighlighted = ({ fill, noData }: RegionPaint) => fill === colour && !noData;
  const result = [...paints.values()].some(isHighlighted)
    ? new Map(
        [...paints].map(([id, paint]) => [
          id,
          isHighlighted(paint) ? paint : { ...paint, fill: unmatched },
        ]),
      )
    : paints;
  last.set(paints, { colour, unmatched, result });
  return result;
}
