import { countyNames, countyPlaces, type CountyTable } from '../domain/regions/countyTable.ts';
import type { Place, SearchName } from '../domain/regions/region.ts';
import { hasArrays, isRecord, type Reader, createReader } from './reader.ts';

/** The counties and their searchable names, without geometry. */
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

const isTable = (json: unknown): json is CountyTable => isRecord(json) && hasArrays(json, COLUMNS);

export const countyReader: Reader<CountyFacts> = createReader(1, isTable, (table) => ({
  places: countyPlaces(table),
  names: countyNames(table),
}));
