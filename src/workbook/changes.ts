import type { Language } from '../domain/language.ts';
import type { Report } from '../domain/report/report.ts';
import { FIELDS, type SheetKind } from '../tables/fields/fields.ts';
import { columnLetters } from '../tables/question.ts';
import type { CellPlace, WorkbookCells } from './workbookCells.ts';
import { type RegionNames, reportTables, type WrittenRow } from './write/reportTables.ts';

/** One row that is new or gone, or one cell that has changed. */
export interface CellChange {
  readonly kind: 'new' | 'changed' | 'gone';
  readonly table: SheetKind;
  /** The id of the row; for paragraphs and notes the number of the paragraph. */
  readonly id: string;
  /** Which of several rows with this id, from 0: the parts of a statement. */
  readonly part: number;
  /** Null for a whole row. */
  readonly field: string | null;
  /** The words of the cell, for a whole row its most telling one. */
  readonly before: string;
  readonly after: string;
}

/** Tables that follow from the others. */
const DERIVED: ReadonlySet<SheetKind> = new Set(['places', 'indicators']);
const TELLING = ['text', 'words', 'title', 'name', 'heading', 'anchor'];

const wordsOf = (row: WrittenRow | undefined, field: string): string => String(row?.[field] ?? '');

function summaryOf(row: WrittenRow | undefined, language: Language): string {
  for (const name of TELLING) {
    const words = wordsOf(row, name) || wordsOf(row, `${name}_${language}`);
    if (words !== '') return words;
  }
  return '';
}

interface KeyedRow {
  readonly id: string;
  readonly part: number;
  readonly row: WrittenRow;
}

function keyed(rows: readonly WrittenRow[]): ReadonlyMap<string, KeyedRow> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const id = wordsOf(row, 'id') || wordsOf(row, 'paragraph');
      const part = counts.get(id) ?? 0;
      counts.set(id, part + 1);
      return [`${id} ${part}`, { id, part, row }];
    }),
  );
}

const KINDS: readonly SheetKind[] = ['report', 'statements', 'people', 'strategies', 'types'];
const MORE_KINDS: readonly SheetKind[] = ['sections', 'documents', 'notes', 'text'];

/** What differs between two states of a report, as cells of its workbook, table by table in the order of rows. */
export function changesBetween(
  before: Report,
  after: Report,
  language: Language,
  names: RegionNames = new Map(),
): readonly CellChange[] {
  const old = reportTables(before, language, names);
  const now = reportTables(after, language, names);
  return [...KINDS, ...MORE_KINDS].flatMap((table): readonly CellChange[] => {
    if (DERIVED.has(table)) return [];
    const [oldRows, newRows] = [keyed(old[table]), keyed(now[table])];
    const present = [...newRows].flatMap(([key, { id, part, row }]): readonly CellChange[] => {
      const earlier = oldRows.get(key)?.row;
      if (earlier === undefined) {
        const summary = summaryOf(row, language);
        return [{ kind: 'new', table, id, part, field: null, before: '', after: summary }];
      }
      return FIELDS[table].flatMap(({ id: field }): readonly CellChange[] => {
        const [was, is] = [wordsOf(earlier, field), wordsOf(row, field)];
        if (was === is) return [];
        return [{ kind: 'changed', table, id, part, field, before: was, after: is }];
      });
    });
    const gone = [...oldRows].flatMap(([key, { id, part, row }]): readonly CellChange[] => {
      if (newRows.has(key)) return [];
      const summary = summaryOf(row, language);
      return [{ kind: 'gone', table, id, part, field: null, before: summary, after: '' }];
    });
    return [...present, ...gone];
  });
}

/** Where a change is in the user's own cells; null where their rows have no ids, and for a row that is gone. */
export function placeOfChange(
  { table, id, part, field }: CellChange,
  cells: WorkbookCells,
): CellPlace | null {
  for (const sheet of cells.sheets) {
    if (sheet.kind !== table) continue;
    const key = sheet.fields.findIndex((each) => each === 'id' || each === 'paragraph');
    const rows = sheet.rows.flatMap((row, at) =>
      at > sheet.headingRow && key >= 0 && row[key]?.trim() === id ? [at] : [],
    );
    const row = table === 'report' ? sheet.headingRow + 1 + part : rows[part];
    if (row === undefined || row >= sheet.rows.length) continue;
    const column = field === null ? -1 : sheet.fields.indexOf(field);
    return {
      sheet: sheet.name,
      row: row + 1,
      column: column < 0 ? null : columnLetters(column + 1),
    };
  }
  return null;
}
