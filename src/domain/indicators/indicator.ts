import type { Adcode } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Verification } from '../regions/region.ts';

/** A rate may fill areas; an amount grows with the size of the place and is drawn as a circle. */
export type Measure = 'rate' | 'amount';

/** What a series is: its name, unit and where its values come from. */
export interface IndicatorFacts {
  /** A slug, e.g. `gdp-per-head`. */
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly measure: Measure;
  /** Digits after the decimal point that the source gives. */
  readonly decimals: number;
  /** What is counted, and of which vintage. */
  readonly note: Bilingual;
  readonly source: Bilingual;
  /** How the values were checked. */
  readonly status: Bilingual;
  readonly verified: Verification;
  /** The series of rates per head that is computed from this amount; null for none. */
  readonly perHead: string | null;
  /** From a file of the user, on this device only. */
  readonly isOwn?: true;
  /** The values are of cities, and of municipalities beside them; otherwise of provinces. */
  readonly ofCities?: true;
}

export interface IndicatorSeries extends IndicatorFacts {
  /** The values are changes from this year, with a sign; missing for the figures themselves. */
  readonly since?: number;
  /** With at least one value, ascending. */
  readonly years: readonly number[];
  /** Null where the source has no value. */
  readonly valueAt: (place: Adcode, year: number) => number | null;
  /** Of the whole country, from the same source; null where it is not known. */
  readonly national: (year: number) => number | null;
}

/** The series in the order of the table. */
export type IndicatorTable = readonly IndicatorSeries[];

export interface PackedSeries extends IndicatorFacts {
  readonly years: readonly number[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly national: readonly (number | null)[];
}

/** As served: a value for each place and year, by year and then in the order of `places`. */
export interface PackedIndicators {
  readonly schema: 1;
  readonly places: readonly Adcode[];
  readonly series: readonly PackedSeries[];
}

/** Throws a RangeError when a series has not one list of values for each year. */
export function unpackIndicators({ places, series }: PackedIndicators): IndicatorTable {
  const rowOf = new Map(places.map((place, row) => [place, row]));
  return series.map(({ values, national, years, ...facts }): IndicatorSeries => {
    if (values.length !== years.length || national.length !== years.length)
      throw new RangeError(`the series ${facts.id} has ${values.length} lists of values`);
    const columnOf = new Map(years.map((year, column) => [year, column]));
    return {
      ...facts,
      years,
      valueAt: (place, year) => {
        const row = rowOf.get(place);
        const column = columnOf.get(year);
        if (row === undefined || column === undefined) return null;
        return values[column]?.[row] ?? null;
      },
      national: (year) => {
        const column = columnOf.get(year);
        return column === undefined ? null : (national[column] ?? null);
      },
    };
  });
}
