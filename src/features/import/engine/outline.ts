import type { SheetCells, WorkbookCells } from '../../../workbook/workbookCells.ts';
import { columnCount, type Edit } from './edits.ts';

/** More rows than the grid shows without scrolling, and so few that laying them out is a short task. */
export const ROWS_PER_PAGE = 20;

/** A sheet as the page has it: all that it shows at once, and the rows that it has asked for. */
export interface SheetOutline extends Pick<SheetCells, 'name' | 'kind' | 'headingRow' | 'fields'> {
  readonly rowCount: number;
  /** The headings included. */
  readonly columnCount: number;
  /** By index: the headings, the first rows below them, and those that were asked for. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

/** A user's workbook without most of its cells, which stay with the engine. */
export interface WorkbookOutline {
  readonly fileName: string;
  readonly sheets: readonly SheetOutline[];
}

function sheetOutline(sheet: SheetCells): SheetOutline {
  const { name, kind, headingRow, fields, rows } = sheet;
  const first = rows.slice(headingRow, headingRow + 1 + ROWS_PER_PAGE);
  return {
    name,
    kind,
    headingRow,
    fields,
    rowCount: rows.length,
    columnCount: columnCount(sheet),
    rows: new Map(first.map((row, at) => [headingRow + at, row])),
  };
}

export function outlineOf({ fileName, sheets }: WorkbookCells): WorkbookOutline {
  return { fileName, sheets: sheets.map(sheetOutline) };
}

function withSheet(
  outline: WorkbookOutline,
  name: string,
  change: (sheet: SheetOutline) => SheetOutline,
): WorkbookOutline {
  const sheets = outline.sheets.map((each) => (each.name === name ? change(each) : each));
  return { ...outline, sheets };
}

/** The outline with more rows of a sheet. Present rows are kept: they may have been edited since. */
export function withRows(
  outline: WorkbookOutline,
  name: string,
  rows: ReadonlyMap<number, readonly string[]>,
): WorkbookOutline {
  return withSheet(outline, name, (sheet) => ({
    ...sheet,
    rows: new Map([...rows, ...sheet.rows]),
  }));
}

/** The outline that the engine gave after edits, with the rows that the page has. */
export function withPresentRows(
  outline: WorkbookOutline,
  { sheets }: WorkbookOutline,
): WorkbookOutline {
  return sheets.reduce((known, { name, rows }) => withRows(known, name, rows), outline);
}

/** The outline after an edit of a cell, before the engine has answered; other edits wait for its answer. */
export function withShownEdit(outline: WorkbookOutline, edit: Edit): WorkbookOutline {
  if (edit.kind !== 'cell') return outline;
  return withSheet(outline, edit.sheet, (sheet) => {
    const length = Math.max(edit.column + 1, sheet.rows.get(edit.row)?.length ?? 0);
    const cells = Array.from({ length }, (_, at) =>
      at === edit.column ? edit.text : (sheet.rows.get(edit.row)?.[at] ?? ''),
    );
    return {
      ...sheet,
      rowCount: Math.max(sheet.rowCount, edit.row + 1),
      columnCount: Math.max(sheet.columnCount, length),
      rows: new Map([...sheet.rows, [edit.row, cells]]),
    };
  });
}
