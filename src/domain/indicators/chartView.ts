import { isSlug } from '../ids.ts';

/** The second axis of a scatter where it counts statements; otherwise it is the id of a series. */
export const STATEMENTS_AXIS = 'statements';

/** A drawing of the shown indicator beside the map. */
export type ChartView =
  | { readonly kind: 'rank'; readonly isLowestFirst: boolean }
  | { readonly kind: 'scatter'; readonly against: string };

export const RANK: ChartView = { kind: 'rank', isLowestFirst: false };
export const SCATTER: ChartView = { kind: 'scatter', against: STATEMENTS_AXIS };

/** As in the address: `rank`, `rank.lowest`, `scatter` (with the number of statements) or `scatter.population`. */
export function encodeChart(chart: ChartView): string {
  if (chart.kind === 'rank') return chart.isLowestFirst ? 'rank.lowest' : 'rank';
  return chart.against === STATEMENTS_AXIS ? 'scatter' : `scatter.${chart.against}`;
}

/** The default part may also be written out. Null for anything else. Whether the series exists is known later. */
export function decodeChart(text: string): ChartView | null {
  const [kind, part, ...rest] = text.split('.');
  if (rest.length > 0) return null;
  if (kind === 'rank' && (part === undefined || part === 'lowest'))
    return { kind, isLowestFirst: part === 'lowest' };
  const against = part ?? STATEMENTS_AXIS;
  return kind === 'scatter' && isSlug(against) ? { kind, against } : null;
}
