import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadRealIndicators } from '../../../tests/fixtures/realData.ts';
import { adcode } from '../ids.ts';
import { changeSince } from './changeSince.ts';
import type { IndicatorSeries } from './indicator.ts';

const table = loadRealIndicators();
const seriesOf = (id: string): IndicatorSeries => {
  const series = table.find((each) => each.id === id);
  if (!series) throw new Error(`no series ${id}`);
  return series;
};
const shanghai = adcode('310000');
const taiwan = adcode('710000');

/** The rows of the table of values, read without the product. */
const rows: readonly Readonly<Record<string, string>>[] = parse(
  readFileSync('geo/tables/indicators.csv', 'utf8'),
  { columns: true, bom: true },
);

const valuesOf = (id: string, year: number) => {
  const own = rows.filter((row) => row['indicator'] === id && row['place'] !== '100000');
  return new Map(own.map((row) => [row['place'] ?? '', Number(row[String(year)])]));
};

describe('the change of a series since an earlier year', () => {
  it.each([
    ['population', 2019, 2024],
    ['income', 2020, 2023],
    ['gdp', 2019, 2020],
  ])('of %s is the percentage from the table, for every province', (id, since, year) => {
    const before = valuesOf(id, since);
    const after = valuesOf(id, year);
    const change = changeSince(seriesOf(id), since);
    expect(before.size).toBeGreaterThanOrEqual(31);
    for (const [place, value] of after)
      expect(change.valueAt(adcode(place), year)).toBeCloseTo(
        (value / (before.get(place) ?? Number.NaN) - 1) * 100,
        9,
      );
    expect(change).toMatchObject({ unit: { en: '%' }, decimals: 1, measure: 'rate', since });
  });

  it('of a share is a difference in percentage points, exact to its digits', () => {
    const change = changeSince(seriesOf('urbanisation'), 2019);
    expect(change.unit).toEqual({ zh: '个百分点', en: 'percentage points' });
    const before = valuesOf('urbanisation', 2019);
    for (const [place, value] of valuesOf('urbanisation', 2024)) {
      const points = (value - (before.get(place) ?? Number.NaN)).toFixed(2);
      expect(change.valueAt(adcode(place), 2024)).toBe(Number(points));
    }
  });

  it('is unknown where a value is missing, and has only the later years', () => {
    const change = changeSince(seriesOf('income'), 2021);
    expect(change.years).toEqual([2022, 2023, 2024]);
    expect(change.valueAt(taiwan, 2024)).toBeNull();
    expect(change.valueAt(shanghai, 2030)).toBeNull();
    expect(changeSince(seriesOf('income'), 2018).valueAt(shanghai, 2024)).toBeNull();
  });

  it('of the whole country is known where both values are', () => {
    const income = changeSince(seriesOf('income'), 2020);
    expect(income.national(2023)).toBeCloseTo(21.8367, 3);
    expect(income.national(2022)).toBeNull();
    expect(changeSince(seriesOf('urbanisation'), 2022).national(2023)).toBe(0.94);
  });

  it.each([0, -4])('in per cent is unknown where the earlier value is %d', (first) => {
    const series: IndicatorSeries = {
      ...seriesOf('income'),
      valueAt: (_, year) => (year === 2019 ? first : 10),
    };
    expect(changeSince(series, 2019).valueAt(shanghai, 2024)).toBeNull();
  });
});
