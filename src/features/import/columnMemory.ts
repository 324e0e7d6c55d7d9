import { browserColumnStore, type ColumnStore } from '../../platform/columnStore.ts';
import { FIELDS } from '../../tables/fields/fields.ts';
import type { Edit } from './engine/edits.ts';
import type { SheetOutline, WorkbookOutline } from './engine/outline.ts';

/** Tables with the same headings are matched in the same way. */
function keyOf({ kind, rows, headingRow }: SheetOutline): string {
  return JSON.stringify([kind, ...(rows.get(headingRow) ?? []).map((heading) => heading.trim())]);
}

/** Remembers which field each column contains, for tables with the same headings. */
export function rememberColumns(
  { sheets }: WorkbookOutline,
  store: ColumnStore = browserColumnStore,
): void {
  for (const sheet of sheets) if (sheet.kind !== null) store.write(keyOf(sheet), sheet.fields);
}

/** Edits that match the columns as the user did before for the same headings. */
export function rememberedColumns(
  { sheets }: WorkbookOutline,
  store: ColumnStore = browserColumnStore,
): readonly Edit[] {
  return sheets.flatMap((sheet): readonly Edit[] => {
    const { name, kind } = sheet;
    const fields = kind === null ? null : store.read(keyOf(sheet));
    if (!fields || kind === null) return [];
    const known = new Set(FIELDS[kind].map(({ id }) => id));
    const usable = fields.map((field) => (field !== null && known.has(field) ? field : null));
    return [{ kind: 'table', sheet: name, table: kind, fields: usable }];
  });
}
