import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRealAtlas, loadRealIndicators } from '../../../tests/fixtures/realData.ts';
import { rankOf } from './rank.ts';
import { scatterData } from './scatter.ts';
import { barExtents, comparedPlaces, rankPlaces } from './ranking.ts';

const atlas = loadRealAtlas();
const provinces = comparedPlaces(atlas, {});

const seriesOf = (values: readonly (number | null)[]) => ({
  valueAt: (id: string) => values[provinces.findIndex((place) => place.id === id)] ?? null,
});
const valueLists = fc.array(fc.option(fc.integer({ min: -5, max: 5 })), {
  minLength: provinces.length,
  maxLength: provinces.length,
});

describe('a ranking', () => {
  it('has every place once: with its value, the largest first, or without data', () => {
    fc.assert(
      fc.property(valueLists, (values) => {
        const { ranked, noData } = rankPlaces(seriesOf(values), provinces, 2023);
        const all = [...ranked.map(({ place }) => place), ...noData];
        expect(new Set(all)).toEqual(new Set(provinces));
        expect(all).toHaveLength(provinces.length);
        expect(noData).toHaveLength(values.filter((value) => value === null).length);
        for (const [index, { value }] of ranked.slice(1).entries())
          expect(value).toBeLessThanOrEqual(ranked[index]?.value ?? Number.NaN);
      }),
    );
  });

  it('has the rank that the tooltip says', () => {
    const [series] = loadRealIndicators();
    if (!series) throw new Error('no figure');
    const ids = provinces.map(({ id }) => id);
    const { ranked } = rankPlaces(series, provinces, 2023);
    for (const { place, rank } of ranked)
      expect(rankOf(series, ids, { place: place.id, year: 2023 })?.rank).toBe(rank);
  });

  it('gives equal values the same rank, and counts them', () => {
    const { ranked } = rankPlaces(seriesOf([3, 1, 3, 2]), provinces, 2023);
    expect(ranked.map(({ rank, value }) => [rank, value])).toEqual([
      [1, 3],
      [1, 3],
      [3, 2],
      [4, 1],
    ]);
  });

  it('of cities has no row of a province that is divided into cities', () => {
    const cities = comparedPlaces(atlas, { ofCities: true });
    const whole = cities.filter(({ level }) => level === 'province').map(({ id }) => id);
    expect(whole).toContain('110000');
    expect(whole).not.toContain('410000');
    const { noData } = rankPlaces({ valueAt: () => null }, cities, 2023);
    expect(noData).toEqual(cities);
    expect(
      scatterData(
        cities,
        () => null,
        () => 1,
      ).noData,
    ).toEqual(cities);
  });
});

describe('the bars of a ranking', () => {
  it('begin at zero, are as long as their values, and the longest ones reach both edges', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (values) => {
        const barOf = barExtents(values);
        const span = Math.max(0, ...values) - Math.min(0, ...values);
        for (const value of values) {
          const { start, length } = barOf(value);
          expect(length * (span || 1)).toBeCloseTo(Math.abs(value));
          // The end that is not the value is the zero line.
          const zero = value < 0 ? start + length : start;
          expect(zero * (span || 1)).toBeCloseTo(-Math.min(0, ...values));
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('have no length where all values are zero', () => {
    expect(barExtents([0, 0])(0)).toEqual({ start: 0, length: 0 });
  });
});
