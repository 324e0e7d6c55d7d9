import { browserColumnStore, type ColumnStore } from '../../platform/columnStore.ts';
import { FIELDS } from '../../tables/fields/fields.ts';
import type { SheetCells, WorkbookCells } from '../../workbook/workbookCells.ts';

/** Tables with the same headings are matched in the same way. */
function keyOf({ kind, rows, headingRow }: SheetCells): string {
  return JSON.stringify([kind, ...(rows[headingRow] ?? []).map((heading) => heading.trim())]);
}

/** Remembers which field each column contains, for tables with the same headings. */
export function rememberColumns(
  { sheets }: WorkbookCells,
  store: ColumnStore = browserColumnStore,
): void {
  for (const sheet of sheets) if (sheet.kind !== null) store.write(keyOf(sheet), sheet.fields);
}

/** Cells whose columns are matched as the user did before for the same headings. */
export function withRememberedColumns(
  cells: WorkbookCells,
  store: ColumnStore = browserColumnStore,
): WorkbookCells {
  const sheets = cells.sheets.map((sheet): SheetCells => {
    const fields = sheet.kind === null ? null : store.read(keyOf(sheet));
    if (!fields || sheet.kind === null) return sheet;
    const known = new Set(FIELDS[sheet.kind].map(({ id }) => id));
    return {
      ...sheet,
      fields: fields.map((field) => (field !== null && known.has(field) ? field : null)),
    };
  });
  return { ...cells, sheets };
}
