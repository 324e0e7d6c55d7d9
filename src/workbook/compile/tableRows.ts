import { fold } from '../../domain/search/foldText.ts';
import type { Bilingual } from '../../domain/language.ts';
import { FIELDS, type SheetKind } from '../../tables/fields/fields.ts';
import { cleanText } from '../../tables/text/cleanText.ts';
import { cellWords, isErrorValue } from '../cellText.ts';
import type { SheetCells, WorkbookCells } from '../workbookCells.ts';

/** One cell, also a missing one, with its place. */
export interface CellAt {
  readonly sheet: string;
  /** From 1; null for the whole sheet. */
  readonly row: number | null;
  /** From 1; null where the sheet has no such column, or for the whole row. */
  readonly column: number | null;
  readonly heading: string | null;
  /** As written. */
  readonly text: string;
}

/** The words in the id cell of a template's example rows, which are no data. */
export const EXAMPLE = { zh: '示例', en: 'example' } as const;
const EXAMPLES: ReadonlySet<string> = new Set(
  [EXAMPLE.zh, EXAMPLE.en, EXAMPLE.zh + EXAMPLE.en].map(fold),
);

/** Longer ids are not compared with {@link EXAMPLES}. */
const LONGEST_EXAMPLE = 40;

/** One row of a table below its headings. */
export class TableRow {
  readonly #sheet: SheetCells;
  readonly #index: number;
  readonly #columns: ReadonlyMap<string, number>;
  /** Several steps need the same words. By column. */
  readonly #words: string[] = [];

  constructor(sheet: SheetCells, index: number, columns: ReadonlyMap<string, number>) {
    this.#sheet = sheet;
    this.#index = index;
    this.#columns = columns;
  }

  at(field: string): CellAt {
    const { name, headingRow, rows } = this.#sheet;
    const column = this.#columns.get(field);
    const heading = column === undefined ? null : (rows[headingRow]?.[column] ?? '');
    return {
      sheet: name,
      row: this.#index + 1,
      column: column === undefined ? null : column + 1,
      heading,
      text: column === undefined ? '' : (rows[this.#index]?.[column] ?? ''),
    };
  }

  /** The fields whose cells contain an error of the spreadsheet. */
  errors(): readonly string[] {
    const row = this.#sheet.rows[this.#index] ?? [];
    if (!row.some(isErrorValue)) return [];
    return [...this.#columns].flatMap(([field, column]) =>
      isErrorValue(row[column] ?? '') ? [field] : [],
    );
  }

  /** The row itself, for what is wrong with several of its cells. */
  whole(): CellAt {
    return { ...this.at(''), row: this.#index + 1, column: null, heading: null, text: '' };
  }

  /** The words of a cell, for texts that are shown or compared letter by letter. Errors are empty. */
  words(field: string): string {
    const column = this.#columns.get(field);
    if (column === undefined) return '';
    const known = this.#words[column];
    if (known !== undefined) return known;
    const text = this.#sheet.rows[this.#index]?.[column] ?? '';
    const words = text === '' || isErrorValue(text) ? '' : cellWords(text);
    this.#words[column] = words;
    return words;
  }

  /** The words in narrow letters and digits with single spaces, for ids, codes, numbers and choices. */
  plain(field: string): string {
    return cleanText(this.words(field));
  }

  /** The texts in both languages of `field_zh` and `field_en`; one that is missing is the other. Null for none. */
  bilingual(field: string): Bilingual | null {
    const [zh, en] = [this.words(`${field}_zh`), this.words(`${field}_en`)];
    return zh === '' && en === '' ? null : { zh: zh || en, en: en || zh };
  }

  /** The cell of a text in both languages: the one that is filled, else the first one that exists. */
  bilingualAt(field: string): CellAt {
    const [zh, en] = [this.at(`${field}_zh`), this.at(`${field}_en`)];
    if (this.words(`${field}_zh`) !== '') return zh;
    return en.column !== null && (zh.column === null || this.words(`${field}_en`) !== '') ? en : zh;
  }
}

/** All rows of one kind of table, from every sheet of this kind. */
export interface Table {
  readonly kind: SheetKind;
  readonly rows: readonly TableRow[];
  /** The fields of which some sheet has a column. */
  readonly fields: ReadonlySet<string>;
  /** The headings of the first sheet; null where there is no such sheet. */
  readonly at: CellAt | null;
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text !== '' && cellWords(text) !== '';
}

function isExample(id: string | undefined): boolean {
  return id !== undefined && id.length <= LONGEST_EXAMPLE && EXAMPLES.has(fold(id));
}

function rowsOf(sheet: SheetCells): readonly TableRow[] {
  const columns = columnsOf(sheet);
  const used = [...columns.values()];
  const id = columns.get('id') ?? -1;
  const rows: TableRow[] = [];
  for (const [index, row] of sheet.rows.entries())
    if (
      index > sheet.headingRow &&
      !isExample(row[id]) &&
      used.some((column) => isFilled(row[column]))
    )
      rows.push(new TableRow(sheet, index, columns));
  return rows;
}

function columnsOf({ kind, fields }: SheetCells): ReadonlyMap<string, number> {
  const known = new Set(kind === null ? [] : FIELDS[kind].map(({ id }) => id));
  const columns = new Map<string, number>();
  for (const [column, field] of fields.entries())
    if (field !== null && known.has(field) && !columns.has(field)) columns.set(field, column);
  return columns;
}

/** The table of a kind. It has no rows where the workbook has no such sheet. */
export function tableOf({ sheets }: WorkbookCells, kind: SheetKind): Table {
  const own = sheets.filter((sheet) => sheet.kind === kind);
  const [first] = own;
  return {
    kind,
    rows: own.flatMap(rowsOf),
    fields: new Set(own.flatMap((sheet) => [...columnsOf(sheet).keys()])),
    at:
      first === undefined
        ? null
        : { sheet: first.name, row: first.headingRow + 1, column: null, heading: null, text: '' },
  };
}

/** The name of a field as its column is called. */
export function fieldName(kind: SheetKind, id: string): Bilingual {
  return FIELDS[kind].find((field) => field.id === id)?.name ?? { zh: id, en: id };
}
