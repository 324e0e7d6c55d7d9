import { writeXlsx } from 'hucre/xlsx';
import { xmlText } from '../../../domain/xmlText.ts';
import { escapedForXlsx } from '../../../workbook/write/xlsxText.ts';
import { safeCell } from './evidenceTable.ts';

/** The most characters that a cell of a workbook may have. Source: Excel specifications and limits. */
const LONGEST_CELL = 32_767;

const cellText = (text: string): string =>
  escapedForXlsx(xmlText(safeCell(text))).slice(0, LONGEST_CELL);

/** Rows of texts as a workbook (.xlsx) with one sheet, whose headings stay in view. Texts are never formulas. */
export async function evidenceWorkbook(
  sheet: string,
  rows: readonly (readonly string[])[],
): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheet,
        rows: rows.map((row) => row.map(cellText)),
        columns: (rows[0] ?? []).map(() => ({ width: 24 })),
        freezePane: { rows: 1 },
      },
    ],
  });
  return new Blob([Uint8Array.from(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
