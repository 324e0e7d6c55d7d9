import type { Adcode } from '../ids.ts';
import type { RegionPaint } from './paint.ts';
import type { MapPalette } from './palette.ts';

type Paints = ReadonlyMap<Adcode, RegionPaint>;
type Unmatched = Pick<MapPalette, 'unmatched'>;

interface LastResult<Highlight> {
  readonly highlight: Highlight;
  readonly unmatched: string;
  readonly result: Paints;
}

/** Draws all regions but the highlighted ones as those that a filter leaves out; all as they are where none is one. */
function fading<Highlight>(
  isHighlighted: (highlight: Highlight, id: Adcode, paint: RegionPaint) => boolean,
): (paints: Paints, highlight: Highlight | null, palette: Unmatched) => Paints {
  const last = new WeakMap<Paints, LastResult<Highlight>>();
  return (paints, highlight, { unmatched }) => {
    if (highlight === null) return paints;
    const known = last.get(paints);
    if (known?.highlight === highlight && known.unmatched === unmatched) return known.result;
    const entries = [...paints];
    const result = entries.some(([id, paint]) => isHighlighted(highlight, id, paint))
      ? new Map(
          entries.map(([id, paint]) => [
            id,
            isHighlighted(highlight, id, paint) ? paint : { ...paint, fill: unmatched },
          ]),
        )
      : paints;
    last.set(paints, { highlight, unmatched, result });
    return result;
  };
}

/**
 * The regions with the colour of one class; the others are drawn as those that a filter leaves out. All regions for
 * null and for a colour that no region has. Returns its last result for the same arguments.
 */
export const withHighlightedClass = fading(
  (colour: string, _, { fill, noData }) => fill === colour && !noData,
);

/** As {@link withHighlightedClass}, for a set of places, e.g. those in the range of a scatter. */
export const withHighlightedPlaces = fading((places: ReadonlySet<Adcode>, id) => places.has(id));
