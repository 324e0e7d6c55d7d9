import { typedPinyin } from '../search/typedPinyin.ts';
import type { Adcode } from '../ids.ts';
import type { Place, PlaceType, SearchName } from './region.ts';

/** A county table refers to them by index. */
export const COUNTY_TYPES: readonly PlaceType[] = [
  'district',
  'county',
  'county-level-city',
  'autonomous-county',
  'banner',
  'autonomous-banner',
  'county-level-unit',
];

/**
 * The county-level units that are not in `regions.json`, ascending by code, as columns. Each has
 * one entry in a column, four in `bounds` and two in `points` (thousandths of a degree).
 */
export interface CountyTable {
  readonly schema: 1;
  readonly ids: readonly Adcode[];
  readonly parents: readonly Adcode[];
  readonly types: readonly number[];
  readonly zh: readonly string[];
  /** Empty where the short name is the name. */
  readonly zhShort: readonly string[];
  readonly en: readonly string[];
  readonly enShort: readonly string[];
  /** Without the kind, with spaces between syllables: `xin zheng`. */
  readonly pinyin: readonly string[];
  readonly bounds: readonly number[];
  readonly points: readonly number[];
}

const PER_DEGREE = 1000;

/** Throws a RangeError when a row has a missing value. */
export function countyPlaces(table: CountyTable): readonly Place[] {
  const { ids, parents, types, zh, zhShort, en, enShort, bounds, points } = table;
  const short = (name: string, given: string | undefined) =>
    given === '' ? name : (given ?? name);
  return ids.map((id, row) => {
    const [parent, type] = [parents[row], COUNTY_TYPES[types[row] ?? -1]];
    const [nameZh, nameEn] = [zh[row], en[row]];
    const [west, south, east, north] = bounds.slice(row * 4, row * 4 + 4);
    const [lng, lat] = points.slice(row * 2, row * 2 + 2);
    if (
      parent === undefined ||
      type === undefined ||
      nameZh === undefined ||
      nameEn === undefined ||
      west === undefined ||
      south === undefined ||
      east === undefined ||
      north === undefined ||
      lng === undefined ||
      lat === undefined
    )
      throw new RangeError(`the row of county ${id} is incomplete`);
    return {
      kind: 'place',
      id,
      level: 'county',
      type,
      name: { zh: nameZh, en: nameEn },
      short: { zh: short(nameZh, zhShort[row]), en: short(nameEn, enShort[row]) },
      parent,
      bounds: [west / PER_DEGREE, south / PER_DEGREE, east / PER_DEGREE, north / PER_DEGREE],
      labelPoint: [lng / PER_DEGREE, lat / PER_DEGREE],
      neighbours: [],
    };
  });
}

export function countyNames({ ids, zh, zhShort, pinyin }: CountyTable): readonly SearchName[] {
  return ids.map((id, row) => {
    const syllables = (pinyin[row] ?? '').split(' ').filter((one) => one !== '');
    const initials = syllables.map((one) => one.charAt(0)).join('');
    return {
      id,
      zh: [zh[row], zhShort[row]].flatMap((name) => name || []),
      latin: typedPinyin(syllables.join('')).filter((one) => one !== ''),
      initials: initials === '' ? [] : [initials],
    };
  });
}
