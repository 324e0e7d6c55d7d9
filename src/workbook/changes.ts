import type { Language } from '../domain/language.ts';
import type { Report } from '../domain/report/report.ts';
import { FIELDS, type SheetKind } from '../tables/fields/fields.ts';
import { columnLetters } from '../tables/question.ts';
import type { CellPlace, WorkbookCells } from './workbookCells.ts';
import { type ComparedRow, matchRows } from './matchRows.ts';
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

/** Which of several rows with an id each one is, from 0. */
function partsOf(rows: readonly WrittenRow[]): readonly { readonly id: string; part: number }[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const id = wordsOf(row, 'id') || wordsOf(row, 'paragraph');
    const part = counts.get(id) ?? 0;
    counts.set(id, part + 1);
    return { id, part };
  });
}

const KINDS: readonly SheetKind[] = ['report', 'statements', 'people', 'strategies', 'types'];
const MORE_KINDS: readonly SheetKind[] = ['sections', 'documents', 'notes', 'text'];

/** What the user's workbook has itself; everything else of the report follows from it. */
export interface OwnTables {
  readonly kinds: ReadonlySet<SheetKind>;
  /** The tables whose rows have ids of their own. */
  readonly withIds: ReadonlySet<SheetKind>;
}

/** A workbook with all tables, as an export has them. */
const ALL: OwnTables = {
  kinds: new Set([...KINDS, ...MORE_KINDS]),
  withIds: new Set([...KINDS, ...MORE_KINDS]),
};

/** Fields with numbers of paragraphs. */
const NUMBERS: ReadonlySet<string> = new Set(['paragraph', 'paragraphs', 'first', 'last']);
/** Fields that follow from the statements where the workbook has no such table. */
const FOLLOWING: Readonly<Partial<Record<SheetKind, ReadonlySet<string>>>> = {
  strategies: new Set(['paragraphs', 'named', 'scope', 'places']),
  sections: new Set(['first', 'last']),
};

/** The numbers that the paragraphs of a report have in another state of it, by their present numbers. */
function movedParagraphs(before: Report, after: Report): ReadonlyMap<string, string> {
  const compared = (words: string) => ({ id: '', words: [words] });
  const pairs = matchRows(before.paragraphs.map(compared), after.paragraphs.map(compared));
  return new Map([...pairs].map(([now, old]) => [String(old + 1), String(now + 1)]));
}

class TableChanges {
  readonly #table: SheetKind;
  readonly #language: Language;
  readonly #own: OwnTables;
  readonly #moved: ReadonlyMap<string, string>;

  constructor(
    table: SheetKind,
    language: Language,
    own: OwnTables,
    moved: ReadonlyMap<string, string>,
  ) {
    this.#table = table;
    this.#language = language;
    this.#own = own;
    this.#moved = moved;
  }

  between(oldRows: readonly WrittenRow[], newRows: readonly WrittenRow[]): readonly CellChange[] {
    const [oldIds, newIds] = [partsOf(oldRows), partsOf(newRows)];
    const isOwn = this.#own.kinds.has(this.#table);
    const pairs = matchRows(
      oldRows.map((row, at) => this.#compared(row, oldIds[at]?.part ?? 0, true)),
      newRows.map((row, at) => this.#compared(row, newIds[at]?.part ?? 0, false)),
    );
    const present = newRows.flatMap((row, at): readonly CellChange[] => {
      const { id = '', part = 0 } = newIds[at] ?? {};
      const earlier = oldRows[pairs.get(at) ?? -1];
      if (earlier) return this.#cells(earlier, row, id, part);
      // A row of a table that the workbook does not have follows from another new row.
      return isOwn ? [this.#row('new', row, id, part)] : [];
    });
    const known = new Set(pairs.values());
    const gone = oldRows.flatMap((row, at): readonly CellChange[] => {
      const { id = '', part = 0 } = oldIds[at] ?? {};
      return known.has(at) ? [] : [this.#row('gone', row, id, part)];
    });
    return [...present, ...gone];
  }

  #fields(): readonly string[] {
    const hasIds = this.#own.withIds.has(this.#table);
    const hasText = this.#own.kinds.has('text');
    const following = this.#own.kinds.has(this.#table) ? undefined : FOLLOWING[this.#table];
    return (
      FIELDS[this.#table]
        .map(({ id }) => id)
        .filter((id) => (id !== 'id' || hasIds) && following?.has(id) !== true)
        // Without a full text, the paragraphs follow from the statements.
        .filter((id) => hasText || !NUMBERS.has(id))
    );
  }

  /** The words of a cell, with paragraphs by their present numbers. */
  #words(row: WrittenRow, field: string, isOld: boolean): string {
    const words = wordsOf(row, field);
    if (!isOld || !NUMBERS.has(field)) return words;
    return words.replaceAll(/\d+/gu, (number) => this.#moved.get(number) ?? number);
  }

  #compared(row: WrittenRow, part: number, isOld: boolean): ComparedRow {
    const id = this.#own.withIds.has(this.#table) ? wordsOf(row, 'id') : '';
    const isNumbered = this.#table === 'text';
    const fields = this.#fields().filter((field) => field !== 'id');
    return {
      id: this.#table === 'report' ? String(part) : id && `${id} ${part}`,
      words: fields
        .filter((field) => !(isNumbered && field === 'paragraph'))
        .map((field) => this.#words(row, field, isOld)),
    };
  }

  #cells(earlier: WrittenRow, row: WrittenRow, id: string, part: number): readonly CellChange[] {
    return this.#fields().flatMap((field): readonly CellChange[] => {
      const [was, is] = [this.#words(earlier, field, true), wordsOf(row, field)];
      if (was === is) return [];
      return [{ kind: 'changed', table: this.#table, id, part, field, before: was, after: is }];
    });
  }

  #row(kind: 'new' | 'gone', row: WrittenRow, id: string, part: number): CellChange {
    const summary = summaryOf(row, this.#language);
    const [before, after] = kind === 'new' ? ['', summary] : [summary, ''];
    return { kind, table: this.#table, id, part, field: null, before, after };
  }
}

/**
 * What differs between two states of a report, as cells of its workbook, table by table in the order of rows.
 * @param own what the workbook of the later state has itself
 */
export function changesBetween(
  before: Report,
  after: Report,
  language: Language,
  names: RegionNames = new Map(),
  own: OwnTables = ALL,
): readonly CellChange[] {
  const old = reportTables(before, language, names);
  const now = reportTables(after, language, names);
  const moved = movedParagraphs(before, after);
  return [...KINDS, ...MORE_KINDS]
    .filter((table) => !DERIVED.has(table))
    .flatMap((table) =>
      new TableChanges(table, language, own, moved).between(old[table], now[table]),
    );
}

/** The tables of a workbook, with those that have a filled column of ids. */
export function ownTables({ sheets }: WorkbookCells): OwnTables {
  const kinds = sheets.flatMap(({ kind }) => (kind === null ? [] : [kind]));
  const withIds = sheets.flatMap(({ kind, fields, rows, headingRow }) => {
    const column = fields.indexOf('id');
    const isFilled = rows.some((row, at) => at > headingRow && (row[column] ?? '').trim() !== '');
    return kind !== null && column >= 0 && isFilled ? [kind] : [];
  });
  return { kinds: new Set(kinds), withIds: new Set(withIds) };
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
