import type { MarkerShare } from '../domain/paints/paint.ts';

/** Radians clockwise from the top. */
export interface RingArc {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
}

/** A share of 0 has no arc. */
export function ringArcs(shares: readonly MarkerShare[]): readonly RingArc[] {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return shares
    .filter(({ count }) => count > 0)
    .map(({ colour, count }) => {
      const arc = { colour, from, to: from + (count / total) * 2 * Math.PI };
      from = arc.to;
      return arc;
    });
}
