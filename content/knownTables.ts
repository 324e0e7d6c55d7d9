import { parse } from 'csv-parse/sync';
import type { KnownDocument, KnownTables } from '../src/compiler/checks/references.ts';
import { foldTitle } from '../src/compiler/foldTitle.ts';
import type { Verification } from '../src/domain/regions/region.ts';
import { TableError } from './tableError.ts';

const PLACE_TABLES = ['provinces.csv', 'prefectures.csv', 'extra-places.csv'] as const;
const GROUPING_TABLE = 'groupings.csv';
const DOCUMENT_TABLE = 'documents.csv';
const VERIFICATIONS: readonly Verification[] = ['yes', 'partly', 'no'];

interface TableRow {
  /** From the project's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The cell of a column. Throws a TableError where the table has no such column. */
  readonly cell: (column: string) => string;
}

function rowsOf(name: string, text: string): readonly TableRow[] {
  const file = `geo/tables/${name}`;
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
    columns: true,
    bom: true,
    trim: true,
    info: true,
  });
  return rows.map(({ record, info }) => ({
    file,
    line: info.lines,
    cell: (column) => {
      const cell = record[column];
      if (cell === undefined)
        throw new TableError({
          file,
          line: 1,
          what: { zh: `没有“${column}”列`, en: `there is no column "${column}"` },
          remedy: { zh: '请添加该列', en: 'add it' },
        });
      return cell;
    },
  }));
}

function documentOf({ file, line, cell }: TableRow): KnownDocument {
  const bilingual = (column: string) => ({ zh: cell(`${column}_zh`), en: cell(`${column}_en`) });
  const verified = VERIFICATIONS.find((value) => value === cell('verified'));
  if (verified === undefined)
    throw new TableError({
      file,
      line,
      what: {
        zh: `“${cell('verified')}”没有说明文件是否经过核实`,
        en: `"${cell('verified')}" does not say whether the document was verified`,
      },
      remedy: {
        zh: `可用的值：${VERIFICATIONS.join('、')}`,
        en: 'write yes, partly or no',
      },
    });
  const dateNote = bilingual('date_note');
  return {
    id: cell('id'),
    title: bilingual('title'),
    number: cell('number') || undefined,
    issuer: bilingual('issuer'),
    date: cell('date') || undefined,
    period: cell('period') || undefined,
    dateNote: dateNote.zh === '' ? undefined : dateNote,
    verified,
    where: `${file}:${line}`,
  };
}

/** By id. Throws a TableError where two rows state the same document. */
function documentsOf(rows: readonly TableRow[]): ReadonlyMap<string, KnownDocument> {
  const byId = new Map<string, KnownDocument>();
  const byTitle = new Map<string, KnownDocument>();
  for (const row of rows) {
    const document = documentOf(row);
    const { id } = document;
    const title = foldTitle(document.title.zh);
    const earlier = byId.get(id) ?? byTitle.get(title);
    if (earlier)
      throw new TableError({
        file: row.file,
        line: row.line,
        what: {
          zh: `文件“${id}”重复列出：${earlier.where} 已有“${earlier.id}”`,
          en: `the document "${id}" is stated a second time: ${earlier.where} is "${earlier.id}"`,
        },
        remedy: { zh: '请只保留其中一行', en: 'keep one of the two rows' },
      });
    byId.set(id, document);
    byTitle.set(title, document);
  }
  return byId;
}

/**
 * `read` returns the text of a file in `geo/tables/`. Throws a TableError when a column is
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
