import { writeXlsx } from 'hucre/xlsx';
import { xmlText } from '../../domain/xmlText.ts';
import { safeCell } from './csvText.ts';
import { escapedForXlsx } from './xlsxText.ts';

/** The most characters that a cell of a workbook may have. Source: Excel specifications and limits. */
const LONGEST_CELL = 32_767;

export interface PlainSheet {
  readonly name: string;
  /** The headings come first. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const cellOf = (cell: string | number): string | number =>
  typeof cell === 'number' ? cell : escapedForXlsx(xmlText(safeCell(cell))).slice(0, LONGEST_CELL);

/** Rows as a workbook (.xlsx), whose headings stay in view. Texts are never formulas. */
export async function plainWorkbook(sheets: readonly PlainSheet[]): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map(cellOf)),
      columns: (rows[0] ?? []).map(() => ({ width: 24 })),
      freezePane: { rows: 1 },
    })),
  });
  return new Blob([Uint8Array.from(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
