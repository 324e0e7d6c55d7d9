import { type Row, readTable } from './csv.ts';
import type { GeoProblem } from './problem.ts';

/** The project's own tables under `geo/tables/` and their columns. */
const COLUMNS = {
  provinces: [
    'code',
    'name_zh',
    'name_en',
    'short_zh',
    'short_en',
    'abbreviations',
    'type',
    'document',
    'verified',
  ],
  prefectures: [
    'code',
    'name_zh',
    'name_en',
    'short_zh',
    'short_en',
    'type',
    'parent',
    'document',
    'verified',
  ],
  'extra-places': [
    'code',
    'name_zh',
    'name_en',
    'short_zh',
    'short_en',
    'type',
    'parent',
    'document',
    'verified',
  ],
  documents: [
    'id',
    'title_zh',
    'title_en',
    'number',
    'issuer_zh',
    'issuer_en',
    'date',
    'date_note_zh',
    'date_note_en',
    'period',
    'verified',
  ],
  groupings: ['id', 'category', 'name_zh', 'name_en', 'short_zh', 'short_en', 'documents'],
  memberships: [
    'grouping',
    'place',
    'place_name',
    'role',
    'extent',
    'counties',
    'note_zh',
    'note_en',
    'document',
    'verified',
  ],
  spellings: ['region', 'script', 'spelling'],
  'label-points': ['region', 'longitude', 'latitude', 'reason'],
  islands: ['name_zh', 'name_en', 'unit', 'west', 'south', 'east', 'north', 'source'],
} as const;

type Name = keyof typeof COLUMNS;
/** The rows of one table. */
export type RowsOf<N extends Name> = readonly Row<(typeof COLUMNS)[N][number]>[];
export type Tables = { readonly [N in Name]: RowsOf<N> };

/** Reads all tables; `textOf` gives the text of a file such as `provinces.csv`. */
export function readTables(textOf: (file: string) => string): {
  readonly tables: Tables;
  readonly problems: readonly GeoProblem[];
} {
  const problems: GeoProblem[] = [];
  function rows<N extends Name>(name: N): RowsOf<N> {
    const columns: readonly (typeof COLUMNS)[N][number][] = COLUMNS[name];
    const table = readTable(`geo/tables/${name}.csv`, textOf(`${name}.csv`), columns);
    problems.push(...table.problems);
    return table.rows;
  }
  const tables: Tables = {
    provinces: rows('provinces'),
    prefectures: rows('prefectures'),
    'extra-places': rows('extra-places'),
    documents: rows('documents'),
    groupings: rows('groupings'),
    memberships: rows('memberships'),
    spellings: rows('spellings'),
    'label-points': rows('label-points'),
    islands: rows('islands'),
  };
  return { tables, problems };
}
