import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRealIndicators } from '../../../tests/fixtures/realData.ts';
import { readOwnFigures } from '../../data/readOwnFigures.ts';
import { type Adcode, adcode, isSlug } from '../ids.ts';
import type { IndicatorSeries } from './indicator.ts';
import { decodeIndicator } from './indicatorView.ts';
import {
  guessMeasure,
  isOwnId,
  ownFigures,
  type OwnSeries,
  type ReadFigures,
  withOwnTexts,
} from './ownFigures.ts';

const beijing = adcode('110000');
const henan = adcode('410000');
const hubei = adcode('420000');
const zhengzhou = adcode('410100');
const luoyang = adcode('410300');
const jinshui = adcode('410105');

const source = {
  file: '收入.csv',
  sheet: null,
  year: null,
  mapped: (place: string) => place.endsWith('00'),
};

function seriesOf(own: OwnSeries | undefined): IndicatorSeries {
  const series = readOwnFigures(structuredClone(own));
  if (!series) throw new Error('no series');
  return series;
}

const figures = (
  values: readonly (readonly [Adcode, number | null, number | null, string?])[],
  given: Partial<ReadFigures> = {},
): ReadFigures => ({
  indicators: [{ name: '收入', unit: '元' }],
  values: values.map(([place, year, value, period]) => ({
    adcode: place,
    indicator: '收入',
    year,
    value,
    ...(period !== undefined && { period }),
  })),
  national: [],
  ...given,
});

describe('a series of a user’s own figures', () => {
  it('has the name, unit, file and decimals of the table, and says that it was not checked', () => {
    const { series } = ownFigures(
      figures([
        [henan, 2022, 1],
        [henan, 2023, 2.25],
        [hubei, 2023, null],
      ]),
      source,
    );
    const own = seriesOf(series[0]);
    expect(own).toMatchObject({
      name: { zh: '收入', en: '收入' },
      unit: { zh: '元', en: '元' },
      source: { zh: '收入.csv', en: '收入.csv' },
      decimals: 2,
      years: [2022, 2023],
      isOwn: true,
      verified: 'no',
    });
    expect(own.status.en).toContain('not checked by Fangyu');
    expect(own.valueAt(hubei, 2023)).toBeNull();
  });

  it('has the values that were read, for any table', () => {
    const place = fc.constantFrom(beijing, henan, hubei, zhengzhou, luoyang, jinshui);
    const row = fc.tuple(
      place,
      fc.option(fc.integer({ min: 1990, max: 1994 })),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.option(fc.constant(1995)), (rows, year) => {
        const { series, leftOut } = ownFigures(figures(rows), { ...source, year });
        const first = new Map<string, number>();
        let undated = 0;
        for (const [id, own, value] of rows) {
          if (value === null || id === jinshui) continue;
          const at = own ?? year;
          if (at === null) undated += 1;
          else if (!first.has(`${id} ${at}`)) first.set(`${id} ${at}`, value);
        }
        expect(leftOut.undated).toBe(undated);
        const shown = new Map<string, number>();
        for (const own of series) {
          const read = seriesOf(own);
          for (const id of own.places)
            for (const at of read.years) {
              const value = read.valueAt(id, at);
              if (value !== null) shown.set(`${id} ${at}`, value);
            }
        }
        expect(shown).toEqual(first);
      }),
    );
  });

  it('of cities is apart from the one of provinces, and a municipality is in both', () => {
    const { series } = ownFigures(
      figures([
        [beijing, 2023, 1],
        [henan, 2023, 2],
        [zhengzhou, 2023, 3],
      ]),
      source,
    );
    expect(series.map(({ places, series: [{ ofCities }] }) => [ofCities, places])).toEqual([
      [undefined, [beijing, henan]],
      [true, [beijing, zhengzhou]],
    ]);
    expect(new Set(series.map(({ series: [{ id }] }) => id)).size).toBe(2);
  });

  it('of a list of cities has the municipalities among them', () => {
    const { series } = ownFigures(
      figures([
        [beijing, 2023, 1],
        [zhengzhou, 2023, 3],
      ]),
      source,
    );
    expect(series).toHaveLength(1);
    expect(series[0]?.series[0].ofCities).toBe(true);
  });

  it('counts what it leaves out: parts of years, counties, values without a year, second values', () => {
    const { series, leftOut, empty } = ownFigures(
      figures(
        [
          [henan, 2023, 1, 'Q1'],
          [jinshui, 2023, 2],
          [henan, null, 3],
          [henan, 2022, 4],
          [henan, 2022, 5],
        ],
        {
          indicators: [
            { name: '收入', unit: null },
            { name: '空', unit: null },
          ],
        },
      ),
      source,
    );
    expect(leftOut).toEqual({ parts: 1, counties: 1, undated: 1, repeated: 1 });
    expect(empty).toEqual(['空']);
    expect(seriesOf(series[0]).valueAt(henan, 2022)).toBe(4);
  });

  it('has the values of the whole country', () => {
    const national = [{ indicator: '收入', year: 2023, value: 9 }];
    const { series } = ownFigures(figures([[henan, 2023, 1]], { national }), source);
    expect(seriesOf(series[0]).national(2023)).toBe(9);
    expect(seriesOf(series[0]).national(2022)).toBeNull();
  });

  it('has an id for the address that is the same for the same file, and no official one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (file, name) => {
        const read = {
          indicators: [{ name, unit: null }],
          values: [{ adcode: henan, indicator: name, year: 2023, value: 1 }],
          national: [],
        };
        const ids = [1, 2].map(
          () => ownFigures(read, { ...source, file }).series[0]?.series[0].id ?? '',
        );
        const [id = ''] = ids;
        expect(ids).toEqual([id, id]);
        expect(isSlug(id) && isOwnId(id)).toBe(true);
        expect(decodeIndicator(`${id}.2023`)).toMatchObject({ id, year: 2023 });
      }),
    );
    expect(loadRealIndicators().some(({ id }) => isOwnId(id))).toBe(false);
  });

  it('keeps the sheets of a workbook apart', () => {
    const read = figures([[henan, 2023, 1]]);
    const ids = ['男', '女', null].map(
      (sheet) => ownFigures(read, { ...source, sheet }).series[0]?.series[0].id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('takes the name of the file where the table names no indicator', () => {
    const read = {
      indicators: [{ name: null, unit: null }],
      values: [{ adcode: henan, indicator: null, year: 2023, value: 1 }],
      national: [],
    };
    expect(ownFigures(read, source).series[0]?.series[0].name.zh).toBe('收入');
  });

  it('can be renamed, and given another unit and measure', () => {
    const [own] = ownFigures(figures([[henan, 2023, 1]]), source).series;
    if (!own) throw new Error('no series');
    const changed = withOwnTexts(own, { name: ' Income ', unit: 'yuan', measure: 'rate' });
    expect(seriesOf(changed)).toMatchObject({
      id: own.series[0].id,
      name: { zh: 'Income', en: 'Income' },
      unit: { zh: 'yuan', en: 'yuan' },
      measure: 'rate',
    });
  });
});

describe('the measure', () => {
  it.each([
    ['城镇化率', '%', 'rate'],
    ['人口自然增长', '‰', 'rate'],
    ['人均可支配收入', '元', 'rate'],
    ['人口密度', '人/平方公里', 'rate'],
    ['GDP per capita', 'yuan', 'rate'],
    ['unemployment rate', '', 'rate'],
    ['地区生产总值', '亿元', 'amount'],
    ['常住人口', '万人', 'amount'],
    ['Grain, separate crops', '', 'amount'],
  ])('of %s (%s) is guessed: %s', (name, unit, measure) => {
    expect(guessMeasure(name, unit)).toBe(measure);
  });
});

describe('stored figures', () => {
  const stored = (): OwnSeries => {
    const [own] = ownFigures(figures([[henan, 2023, 1]]), source).series;
    if (!own) throw new Error('no series');
    return own;
  };
  it('are read as they were written', () => {
    expect(readOwnFigures(structuredClone(stored()))?.valueAt(henan, 2023)).toBe(1);
  });

  it.each([
    ['nothing', null],
    ['a text', 'own'],
    ['another version', { ...stored(), schema: 2 }],
    ['a place that is no code', { ...stored(), places: ['河南'] }],
    ['a place more', { ...stored(), places: [henan, hubei] }],
    ['an official id', { ...stored(), series: [{ ...stored().series[0], id: 'gdp' }] }],
    ['a text for a number', { ...stored(), series: [{ ...stored().series[0], values: [['1']] }] }],
    ['no years', { ...stored(), series: [{ ...stored().series[0], years: [] }] }],
    ['a name in one language', { ...stored(), series: [{ ...stored().series[0], name: '甲' }] }],
    ['no number of decimals', { ...stored(), series: [{ ...stored().series[0], decimals: -1 }] }],
  ])('are refused where they are %s', (_, json) => {
    expect(readOwnFigures(json)).toBeNull();
  });
});
