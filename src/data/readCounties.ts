import { countyNames, countyPlaces, type CountyTable } from '../domain/regions/countyTable.ts';
import type { Place, SearchName } from '../domain/regions/region.ts';
import { holdsLists, isFields, type Reader, readerOf } from './reader.ts';

/** What is known of the counties beside their shapes. */
export interface CountyFacts {
  readonly places: readonly Place[];
  readonly names: readonly SearchName[];
}

const COLUMNS = [
  'ids',
  'parents',
  'types',
  'zh',
  'zhShort',
  'en',
  'enShort',
  'pinyin',
  'bounds',
  'points',
] as const satisfies readonly (keyof CountyTable)[];

const isTable = (json: unknown): json is CountyTable => isFields(json) && holdsLists(json, COLUMNS);

/** Reads `counties.json`. */
export const countyReader: Reader<CountyFacts> = readerOf(1, isTable, (table) => ({
  places: countyPlaces(table),
  names: countyNames(table),
}));
