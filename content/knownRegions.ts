import { parse } from 'csv-parse/sync';
import type { KnownRegions } from '../src/compiler/checks/references.ts';

const PLACE_TABLES = ['provinces.csv', 'prefectures.csv', 'extra-places.csv'] as const;
const GROUPING_TABLE = 'groupings.csv';

function column(file: string, text: string, name: string): readonly string[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, trim: true });
  return rows.map((row) => {
    const cell = row[name];
    if (cell === undefined)
      throw new Error(`geo/tables/${file}:1  there is no column "${name}" — add it`);
    return cell;
  });
}

/** `read` returns the text of a file in `geo/tables/`. Throws an Error when a column is missing. */
export function readKnownRegions(read: (file: string) => string): KnownRegions {
  return {
    places: new Set(PLACE_TABLES.flatMap((file) => column(file, read(file), 'code'))),
    groupings: new Set(column(GROUPING_TABLE, read(GROUPING_TABLE), 'id')),
  };
}
