import type { Language } from '../domain/language.ts';
import type { Report } from '../domain/report/report.ts';
import { FIELDS, SHEET_NAMES } from '../tables/fields/fields.ts';
import type { SheetCells, WorkbookCells } from './workbookCells.ts';
import { SHEET_ORDER } from './write/guide.ts';
import { cellsOf, type RegionNames, reportTables } from './write/reportTables.ts';

/** The cells of the workbook that a report is written as, without its guide and empty sheets. */
export function cellsOfReport(
  report: Report,
  fileName: string,
  language: Language,
  names: RegionNames,
): WorkbookCells {
  const tables = reportTables(report, language, names);
  const sheets = SHEET_ORDER.filter((kind) => tables[kind].length > 0).map(
    (kind): SheetCells => ({
      name: SHEET_NAMES[kind][language],
      kind,
      headingRow: 0,
      fields: FIELDS[kind].map(({ id }) => id),
      rows: [
        FIELDS[kind].map(({ name }) => name[language]),
        ...tables[kind].map((row) => cellsOf(kind, row).map(String)),
      ],
    }),
  );
  return { fileName, format: 'csv', sheets };
}
