import { parse } from 'csv-parse/sync';
import type { KnownDocument, KnownTables } from '../src/compiler/checks/references.ts';
import { foldTitle } from '../src/compiler/foldTitle.ts';
import type { Verification } from '../src/domain/regions/region.ts';

const PLACE_TABLES = ['provinces.csv', 'prefectures.csv', 'extra-places.csv'] as const;
const GROUPING_TABLE = 'groupings.csv';
const DOCUMENT_TABLE = 'documents.csv';
const VERIFICATIONS: readonly Verification[] = ['yes', 'partly', 'no'];

interface TableRow {
  /** File and line, `geo/tables/documents.csv:3`. */
  readonly where: string;
  /** The cell of a column. Throws an Error where the table has no such column. */
  readonly cell: (column: string) => string;
}

function rowsOf(file: string, text: string): readonly TableRow[] {
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
    columns: true,
    bom: true,
    trim: true,
    info: true,
  });
  return rows.map(({ record, info }) => ({
    where: `geo/tables/${file}:${info.lines}`,
    cell: (column) => {
      const cell = record[column];
      if (cell === undefined)
        throw new Error(`geo/tables/${file}:1  there is no column "${column}" — add it`);
      return cell;
    },
  }));
}

function documentOf({ where, cell }: TableRow): KnownDocument {
  const bilingual = (column: string) => ({ zh: cell(`${column}_zh`), en: cell(`${column}_en`) });
  const verified = VERIFICATIONS.find((value) => value === cell('verified'));
  if (verified === undefined)
    throw new Error(
      `${where}  "${cell('verified')}" does not say whether the document was verified — write yes, partly or no`,
    );
  const dateNote = bilingual('date_note');
  return {
    id: cell('id'),
    title: bilingual('title'),
    number: cell('number') || undefined,
    issuer: bilingual('issuer'),
    date: cell('date') || undefined,
    dateNote: dateNote.zh === '' ? undefined : dateNote,
    verified,
    where,
  };
}

/** By id. Throws an Error where two rows state the same document. */
function documentsOf(rows: readonly TableRow[]): ReadonlyMap<string, KnownDocument> {
  const byId = new Map<string, KnownDocument>();
  const byTitle = new Map<string, KnownDocument>();
  for (const document of rows.map(documentOf)) {
    const { id, where } = document;
    const title = foldTitle(document.title.zh);
    const earlier = byId.get(id) ?? byTitle.get(title);
    if (earlier)
      throw new Error(
        `${where}  the document "${id}" is stated a second time: ${earlier.where} is "${earlier.id}" — keep one of the two rows`,
      );
    byId.set(id, document);
    byTitle.set(title, document);
  }
  return byId;
}

/**
 * `read` returns the text of a file in `geo/tables/`. Throws an Error with one sentence when a column is
 * missing, or a document is stated twice.
 */
export function readKnownTables(read: (file: string) => string): KnownTables {
  const column = (file: string, name: string) =>
    rowsOf(file, read(file)).map(({ cell }) => cell(name));
  return {
    places: new Set(PLACE_TABLES.flatMap((file) => column(file, 'code'))),
    groupings: new Set(column(GROUPING_TABLE, 'id')),
    documents: documentsOf(rowsOf(DOCUMENT_TABLE, read(DOCUMENT_TABLE))),
  };
}
