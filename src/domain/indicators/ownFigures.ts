import { isProvinceCode } from '../../china/adcode.ts';
import { type Adcode, isAdcode, type RegionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { IndicatorTable, Measure, PackedIndicators, PackedSeries } from './indicator.ts';

/** Beginning of the ids of a user's own series; no official one has it. */
const OWN_PREFIX = 'own-';
const MOST_DECIMALS = 6;

interface ReadNumber {
  readonly indicator: string | null;
  readonly year: number | null;
  /** Missing for a whole year. */
  readonly period?: string;
  readonly value: number | null;
}

/** What the reader of tables found in a file. */
export interface ReadFigures {
  readonly indicators: readonly { readonly name: string | null; readonly unit: string | null }[];
  readonly values: readonly (ReadNumber & { readonly adcode: RegionId })[];
  readonly national: readonly ReadNumber[];
}

export interface OwnFiguresSource {
  readonly file: string;
  /** Null for a text file. */
  readonly sheet: string | null;
  /** Of the values for which the table names no year; null where it is not known. */
  readonly year: number | null;
  /** Provinces and cities that the map can fill. */
  readonly mapped: (place: RegionId) => boolean;
}

/** How many values are in no series, by the reason. */
export interface LeftOut {
  /** Of a quarter, a month or half a year. */
  readonly parts: number;
  /** Of counties, which the map does not fill. */
  readonly counties: number;
  /** Without a year. */
  readonly undated: number;
  /** A second value for a place, an indicator and a year. */
  readonly repeated: number;
}

/** A series as it is stored, with its places. */
export type OwnSeries = PackedIndicators & { readonly series: readonly [PackedSeries] };

export interface OwnFigures {
  readonly series: readonly OwnSeries[];
  readonly leftOut: LeftOut;
  /** Names of indicators without any value. */
  readonly empty: readonly string[];
}

const RATE_UNIT = /^(?:%|‰)|\/|每|\bper\b/iu;
const RATE_NAME =
  /人均|率|比重|占比|比例|密度|增速|增长|同比|指数|%|‰|\bper (?:head|capita|person)\b|\b(?:rate|ratio|share|density|growth|index|percent(?:age)?)\b/iu;

/** A guess from unit and name, which the user can change. */
export function guessMeasure(name: string, unit: string): Measure {
  return RATE_UNIT.test(unit) || RATE_NAME.test(name) ? 'rate' : 'amount';
}

type Origin = Pick<OwnFiguresSource, 'file' | 'sheet'>;

/** The same for the same file, sheet, indicator and level: adding a file again replaces its series (FNV-1a). */
function ownId(...parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of parts.join('\n')) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return `${OWN_PREFIX}${(hash >>> 0).toString(36)}`;
}

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}

/** Digits after the decimal point, as a value is written. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const written = digits.split('.')[1]?.length ?? 0;
  return Math.min(MOST_DECIMALS, Math.max(0, written - Number(exponent)));
}

const both = (text: string): Bilingual => ({ zh: text, en: text });

/** The municipalities and special regions are one place each: lists of cities have them too. */
const isUndivided = (place: Adcode): boolean => /^(?:11|12|31|50|71|81|82)0000$/u.test(place);

interface Collected {
  readonly name: string | null;
  readonly unit: string | null;
  /** By place and year. */
  readonly values: Map<Adcode, Map<number, number>>;
  readonly national: Map<number, number>;
}

function packed(
  { name, unit, values, national }: Collected,
  ofCities: boolean,
  places: readonly Adcode[],
  { file, sheet }: Origin,
): OwnSeries {
  const rows = places.map((place) => values.get(place) ?? new Map<number, number>());
  const years = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const all = rows.flatMap((row) => [...row.values()]);
  const title = name ?? file.replace(/\.[^.]*$/u, '');
  return {
    schema: 1,
    places,
    series: [
      {
        id: ownId(
          ...[file, ...(sheet === null ? [] : [sheet])],
          name ?? '',
          ofCities ? 'cities' : 'provinces',
        ),
        name: both(title),
        unit: both(unit ?? ''),
        measure: guessMeasure(title, unit ?? ''),
        decimals: all.reduce((most, value) => Math.max(most, decimalsOf(value)), 0),
        note: { zh: '您自己的文件，方舆未核对', en: 'Your own file, not checked by Fangyu' },
        source: both(file),
        status: { zh: '您自己的文件，方舆未核对。', en: 'Your own file, not checked by Fangyu.' },
        verified: 'no',
        perHead: null,
        isOwn: true,
        ...(ofCities && { ofCities: true }),
        years,
        values: years.map((year) => rows.map((row) => row.get(year) ?? null)),
        national: years.map((year) => national.get(year) ?? null),
      },
    ],
  };
}

/** One series for provinces, one for cities: sizes of different levels are not compared. */
function split(collected: Collected, origin: Origin): readonly OwnSeries[] {
  const places = [...collected.values.keys()].sort();
  const cities = places.filter((place) => !isProvinceCode(place));
  const provinces = places.filter(isProvinceCode);
  const isListOfCities = cities.length > 0 && provinces.every(isUndivided);
  const ofProvinces = isListOfCities ? [] : provinces;
  const ofCities = cities.length > 0 ? [...provinces.filter(isUndivided), ...cities].sort() : [];
  return [
    ...(ofProvinces.length > 0 ? [packed(collected, false, ofProvinces, origin)] : []),
    ...(ofCities.length > 0 ? [packed(collected, true, ofCities, origin)] : []),
  ];
}

/**
 * The series of a user's table: one for each indicator, with the values as they were read. Of a place that
 * occurs twice the first value counts.
 */
export function ownFigures(
  { indicators, values, national }: ReadFigures,
  { file, sheet, year: missingYear, mapped }: OwnFiguresSource,
): OwnFigures {
  const leftOut = { parts: 0, counties: 0, undated: 0, repeated: 0 };
  const byName = new Map<string | null, Collected>(
    indicators.map(({ name, unit }) => [
      name,
      { name, unit, values: new Map(), national: new Map() },
    ]),
  );
  const yearOf = ({ period, year }: ReadNumber): number | null => {
    if (period !== undefined) leftOut.parts += 1;
    else if ((year ?? missingYear) === null) leftOut.undated += 1;
    return period === undefined ? (year ?? missingYear) : null;
  };
  for (const each of values) {
    const collected = byName.get(each.indicator);
    if (each.value === null || !collected) continue;
    if (!mapped(each.adcode) || !isAdcode(each.adcode)) {
      leftOut.counties += 1;
      continue;
    }
    const year = yearOf(each);
    if (year === null) continue;
    const row = collected.values.get(each.adcode) ?? new Map<number, number>();
    collected.values.set(each.adcode, row);
    if (row.has(year)) leftOut.repeated += 1;
    else row.set(year, each.value);
  }
  for (const { indicator, period, year, value } of national) {
    const known = byName.get(indicator)?.national;
    const at = year ?? missingYear;
    if (value !== null && period === undefined && at !== null && known && !known.has(at))
      known.set(at, value);
  }
  const all = [...byName.values()].map((each) => ({
    ...each,
    series: split(each, { file, sheet }),
  }));
  return {
    series: all.flatMap(({ series }) => series),
    leftOut,
    empty: all.flatMap(({ name, series }) => (series.length === 0 && name !== null ? [name] : [])),
  };
}

/** A series with what the user has changed. */
export function withOwnTexts(
  own: OwnSeries,
  change: Partial<{ name: string; unit: string; measure: Measure }>,
): OwnSeries {
  const [series] = own.series;
  const { name = series.name.zh, unit = series.unit.zh, measure = series.measure } = change;
  const texts = { name: both(name.trim()), unit: both(unit.trim()) };
  return { ...own, series: [{ ...series, ...texts, measure }] };
}

/** The official series, then these own ones. */
export function withOwnSeries(table: IndicatorTable | null, own: IndicatorTable): IndicatorTable {
  return [...(table ?? []).filter(({ isOwn }) => isOwn !== true), ...own];
}
