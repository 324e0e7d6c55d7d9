import type { SheetKind } from '../../../tables/fields/fields.ts';
import type { SheetCells, WorkbookCells } from '../../../workbook/workbookCells.ts';

/** One change of a user's workbook. Rows and columns are indexes. */
export type Edit = { readonly sheet: string } & (
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly text: string }
  /** The field that a column contains. */
  | { readonly kind: 'field'; readonly column: number; readonly field: string | null }
  /** A new column for a field, after the last one. */
  | { readonly kind: 'column'; readonly field: string; readonly heading: string }
  /** Which table of a report the sheet is, with the field of each column. */
  | {
      readonly kind: 'table';
      readonly table: SheetKind | null;
      readonly fields: readonly (string | null)[];
    }
);

/** Cells with another text in one of them. Missing cells before it are empty. */
function withCell(sheet: SheetCells, row: number, column: number, text: string): SheetCells {
  const rows = [...sheet.rows];
  while (rows.length <= row) rows.push([]);
  const cells = [...(rows[row] ?? [])];
  while (cells.length <= column) cells.push('');
  cells[column] = text;
  rows[row] = cells;
  return { ...sheet, rows };
}

/** A field has one column: another one that had it is not used any more. */
function withField(
  fields: readonly (string | null)[],
  column: number,
  field: string | null,
): readonly (string | null)[] {
  const length = Math.max(column + 1, fields.length);
  return Array.from({ length }, (_, at) => {
    if (at === column) return field;
    const present = fields[at] ?? null;
    return present === field ? null : present;
  });
}

/** The number of columns, headings included. */
export function columnCount({ rows, fields }: SheetCells): number {
  return rows.reduce((most, row) => Math.max(most, row.length), fields.length);
}

function editedSheet(sheet: SheetCells, edit: Edit): SheetCells {
  switch (edit.kind) {
    case 'cell':
      return withCell(sheet, edit.row, edit.column, edit.text);
    case 'field':
      return { ...sheet, fields: withField(sheet.fields, edit.column, edit.field) };
    case 'column': {
      const column = columnCount(sheet);
      const headed = withCell(sheet, sheet.headingRow, column, edit.heading);
      return { ...headed, fields: withField(sheet.fields, column, edit.field) };
    }
    case 'table':
      return { ...sheet, kind: edit.table, fields: edit.fields };
  }
}

/** The cells after an edit. */
export function edited(cells: WorkbookCells, edit: Edit): WorkbookCells {
  const sheets = cells.sheets.map((each) =>
    each.name === edit.sheet ? editedSheet(each, edit) : each,
  );
  return { ...cells, sheets };
}
