import type { Atlas } from '../regions/atlas.ts';
import type { Place } from '../regions/region.ts';
import type { IndicatorSeries } from './indicator.ts';

export interface RankedPlace {
  readonly place: Place;
  readonly value: number;
  /** 1 for the largest value; equal values have the same rank. */
  readonly rank: number;
}

export interface Ranking {
  /** The largest value first; of equal values in the order of the places. */
  readonly ranked: readonly RankedPlace[];
  /** Without a value in the year; never ranked. */
  readonly noData: readonly Place[];
}

/** The places whose values a series compares: provinces, or cities and the provinces that are not divided into cities. */
export function comparedPlaces(
  atlas: Pick<Atlas, 'places'>,
  { ofCities }: Pick<IndicatorSeries, 'ofCities'>,
): readonly Place[] {
  if (!ofCities) return atlas.places.filter(({ level }) => level === 'province');
  const cities = atlas.places.filter(({ level }) => level === 'prefecture');
  const divided = new Set(cities.map(({ parent }) => parent));
  return atlas.places.filter(
    ({ level, id }) => level === 'prefecture' || (level === 'province' && !divided.has(id)),
  );
}

/** The values of `places` in one year, in order. */
export function rankPlaces(
  series: Pick<IndicatorSeries, 'valueAt'>,
  places: readonly Place[],
  year: number,
): Ranking {
  const valued: { readonly place: Place; readonly value: number }[] = [];
  const noData: Place[] = [];
  for (const place of places) {
    const value = series.valueAt(place.id, year);
    if (value !== null) valued.push({ place, value });
    else noData.push(place);
  }
  valued.sort((a, b) => b.value - a.value);
  let rank = 0;
  let before = Number.NaN;
  const ranked = valued.map(({ place, value }, index): RankedPlace => {
    if (value !== before) rank = index + 1;
    before = value;
    return { place, value, rank };
  });
  return { ranked, noData };
}

/** The part of a bar's row that a value covers, from 0 to 1; all bars begin at zero. */
export interface BarExtent {
  readonly start: number;
  readonly length: number;
}

/** Bars for values that may be negative: a zero line that all share, and the longest from edge to edge. */
export function barExtents(values: readonly number[]): (value: number) => BarExtent {
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  return (value) => ({
    start: (Math.min(0, value) - low) / span,
    length: Math.abs(value) / span,
  });
}
