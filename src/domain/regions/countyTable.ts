import type { Adcode } from '../ids.ts';
import type { Place, PlaceType, SearchName } from './region.ts';

/** The kinds of county-level units, in the order in which a table counts them. */
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
 * The county-level units that `regions.json` does not hold, by columns of equal length (bounds four,
 * points two entries a unit, thousandths of a degree), ascending by code.
 */
export interface CountyTable {
  readonly schema: 1;
  readonly ids: readonly Adcode[];
  readonly parents: readonly Adcode[];
  /** Positions in {@link COUNTY_TYPES}. */
  readonly types: readonly number[];
  readonly zh: readonly string[];
  /** Empty where the name for short is the name. */
  readonly zhShort: readonly string[];
  readonly en: readonly string[];
  readonly enShort: readonly string[];
  /** Syllables of the name without its kind, parted by spaces: `xin zheng`. */
  readonly pinyin: readonly string[];
  readonly bounds: readonly number[];
  readonly points: readonly number[];
}

const PER_DEGREE = 1000;

/** The table's rows as places. Throws a RangeError when its columns do not agree. */
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
      throw new RangeError(`the row of county ${id} is not whole`);
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

/** The spellings by which the table's counties are found. */
export function countyNames({ ids, zh, zhShort, pinyin }: CountyTable): readonly SearchName[] {
  return ids.map((id, row) => {
    const syllables = (pinyin[row] ?? '').split(' ').filter((one) => one !== '');
    const joined = syllables.join('');
    const latin = joined.includes('ü')
      ? [joined.replaceAll('ü', 'v'), joined.replaceAll('ü', 'u')]
      : [joined];
    const initials = syllables.map((one) => one.charAt(0)).join('');
    return {
      id,
      zh: [zh[row], zhShort[row]].flatMap((name) => name || []),
      latin: latin.filter((one) => one !== ''),
      initials: initials === '' ? [] : [initials],
    };
  });
}
