import type { Adcode } from '../ids.ts';
import type { IndicatorSeries } from './indicator.ts';

export interface Rank {
  /** 1 for the largest value; equal values have the same rank. */
  readonly rank: number;
  /** How many of the places have a value. */
  readonly of: number;
}

/** The place of a value among those of `places` in one year; null where it has none. */
export function rankOf(
  series: IndicatorSeries,
  places: readonly Adcode[],
  { place, year }: { readonly place: Adcode; readonly year: number },
): Rank | null {
  const own = series.valueAt(place, year);
  if (own === null) return null;
  const values = places.flatMap((each) => series.valueAt(each, year) ?? []);
  return { rank: 1 + values.filter((value) => value > own).length, of: values.length };
}
