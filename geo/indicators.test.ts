import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adcode } from '../src/domain/ids.ts';
import { unpackIndicators } from '../src/domain/indicators/indicator.ts';
import { makeIndicators } from './indicators.ts';
import { readDivisions } from './divisions.ts';
import { readTables } from './tables.ts';

const tableText = (file: string): string =>
  readFileSync(join(import.meta.dirname, 'tables', file), 'utf8');
const provinces = readDivisions(readTables(tableText).tables).divisions.filter(
  ({ level }) => level === 'province',
);
const table = unpackIndicators(makeIndicators(tableText, provinces));
const WITHOUT_DATA = ['710000', '810000', '820000'].map(adcode);
const mainland = provinces.map(({ id }) => id).filter((id) => !WITHOUT_DATA.includes(id));

function seriesOf(id: string) {
  const found = table.find((each) => each.id === id);
  if (!found) throw new Error(`no series ${id}`);
  return found;
}

describe('the official figures', () => {
  it.each(table)(
    'of $id are there for the 31 provinces in each year, and for no other',
    (series) => {
      expect(mainland).toHaveLength(31);
      for (const year of series.years) {
        for (const id of mainland) expect(series.valueAt(id, year), id).toBeGreaterThan(0);
        for (const id of WITHOUT_DATA) expect(series.valueAt(id, year)).toBeNull();
      }
    },
  );

  it('are from 2019 to 2024, of grain from 2021 only', () => {
    for (const { id, years } of table)
      expect(years, id).toEqual(id === 'grain' ? [2021] : [2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it('of the urbanisation rate have a mean, weighted by population, near that of the country', () => {
    const [rate, population] = [seriesOf('urbanisation'), seriesOf('population')];
    for (const year of [2022, 2023]) {
      const people = mainland.map((id) => population.valueAt(id, year) ?? Number.NaN);
      const urban = mainland.map((id, at) => (people[at] ?? 0) * (rate.valueAt(id, year) ?? 0));
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      const national = rate.national(year) ?? Number.NaN;
      expect(Math.abs(sum(urban) / sum(people) - national)).toBeLessThan(0.1);
    }
  });

  it('per head are the amounts divided by the population', () => {
    const [product, people, perHead] = ['gdp', 'population', 'gdp-per-head'].map(seriesOf);
    const beijing = adcode('110000');
    const yuan = (product?.valueAt(beijing, 2024) ?? 0) * 1e8;
    const heads = (people?.valueAt(beijing, 2024) ?? 0) * 1e4;
    expect(perHead?.valueAt(beijing, 2024)).toBe(Math.round(yuan / heads));
    expect(seriesOf('gdp').perHead).toBe('gdp-per-head');
  });

  it('say of the regional product that they are not the figures of March 2024', () => {
    expect(seriesOf('gdp').note.en).toContain('not the figures published in March 2024');
    expect(seriesOf('gdp').note.zh).toContain('与2024年3月公布的数字不同');
  });
});

describe('a cell of the figures that cannot be used', () => {
  const broken = (from: string, to: string) => () =>
    makeIndicators((file) => {
      const text = tableText(file);
      if (file !== 'indicators.csv') return text;
      if (!text.includes(from)) throw new Error(`no "${from}"`);
      return text.replace(from, to);
    }, provinces);

  it.each([
    ['38503.6', '38,503.6'.replace(',', ' '), '"38 503.6" in the column 2020 is no number'],
    ['38503.6', '-5', '"-5" in the column 2020 is no number'],
    ['gdp,110000,北京市', 'gdq,110000,北京市', '"gdq" is no known indicator'],
    ['gdp,110000,北京市', 'gdp,110000,天津市', '110000 is called "北京市" and not "天津市"'],
    ['gdp,120000,天津市', 'gdp,110000,北京市', 'gdp of 北京市 is there twice'],
  ])('is reported with its row: %s → %s', (from, to, sentence) => {
    expect(broken(from, to)).toThrow(sentence);
    expect(broken(from, to)).toThrow(/geo\/tables\/indicators\.csv:\d+/u);
  });
});
