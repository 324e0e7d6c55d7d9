import {
  type CellStyle,
  type CellValue,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { Language } from '../../domain/language.ts';
import type { Report } from '../../domain/report/report.ts';
import { FIELDS, SHEET_NAMES, type SheetKind } from '../../tables/fields/fields.ts';
import { columnLetters } from '../../tables/question.ts';
import { neutralised } from '../cellText.ts';
import { CHOICES, choiceWords } from '../choices.ts';
import { EXAMPLE } from '../compile/tableRows.ts';
import { GUIDE_NAME } from '../read/guessSheet.ts';
import type { WorkbookCells } from '../workbookCells.ts';
import { fieldHelp } from './fieldHelp.ts';
import { escapedForXlsx } from './xlsxText.ts';
import { bothNames, guideOf, SHEET_ORDER } from './guide.ts';
import {
  type CellContent,
  cellsOf,
  type RegionNames,
  reportTables,
  type WrittenRow,
} from './reportTables.ts';

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2F4B6E' } },
  alignment: { wrapText: true, vertical: 'center' },
};
const EXAMPLE_STYLE: CellStyle = {
  font: { italic: true, color: { rgb: '808080' } },
  alignment: { wrapText: true, vertical: 'top' },
};
/** As text, so that a spreadsheet keeps dates and codes as they are typed. */
const WORDS: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };

/** In characters. */
const WIDTHS: Readonly<Record<string, number>> = {
  id: 16,
  text: 60,
  words: 100,
  note_zh: 36,
  note_en: 36,
  title_zh: 30,
  title_en: 36,
  heading_zh: 30,
  heading_en: 36,
  provenance_zh: 40,
  provenance_en: 40,
  reason_zh: 24,
  reason_en: 24,
  post_zh: 30,
  post_en: 36,
  strategy: 30,
  places: 24,
  document: 30,
  anchor: 24,
};
const USUAL_WIDTH = 15;
const GUIDE_WIDTHS = [20, 30, 8, 50, 32, 60] as const;
/** The names of types in the sheet of types. */
const COLUMN_OF_TYPES = { zh: 'B', en: 'C' } as const satisfies Record<Language, string>;
/** Lists to pick from reach at least to this row. */
const LAST_ROW = 2000;

function xlsxText(content: CellContent): CellValue {
  if (typeof content === 'number') return content;
  return content === '' ? null : escapedForXlsx(neutralised(content));
}

/** The lists to pick from in the columns of a sheet. Other words are allowed, with a warning. */
function pickLists(kind: SheetKind, language: Language, rows: number): DataValidation[] {
  const last = Math.max(LAST_ROW, rows + 100);
  return FIELDS[kind].flatMap(({ id }, at): DataValidation[] => {
    const range = `${columnLetters(at + 1)}2:${columnLetters(at + 1)}${last}`;
    const common = { type: 'list', range, allowBlank: true, showErrorMessage: true } as const;
    const warning = { ...common, errorStyle: 'warning' } as const;
    const choices = CHOICES[id];
    if (choices !== undefined) return [{ ...warning, values: [...choiceWords(choices, language)] }];
    if (id !== 'type') return [];
    const column = COLUMN_OF_TYPES[language];
    return [
      { ...warning, formula1: `'${bothNames(SHEET_NAMES.types)}'!$${column}$2:$${column}$60` },
    ];
  });
}

function sheetOf(
  kind: SheetKind,
  rows: readonly WrittenRow[],
  language: Language,
  isExample = false,
): WriteSheet {
  const fields = FIELDS[kind];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [column, { name }] of fields.entries())
    cells.set(`0,${column}`, { value: bothNames(name), type: 'string', style: HEADING });
  if (isExample)
    for (const [row] of rows.entries())
      for (const [column] of fields.entries())
        cells.set(`${row + 1},${column}`, { style: EXAMPLE_STYLE });
  return {
    name: bothNames(SHEET_NAMES[kind]),
    rows: [
      fields.map(({ name }) => bothNames(name)),
      ...rows.map((row) => cellsOf(kind, row).map(xlsxText)),
    ],
    columns: fields.map(({ id }) => ({ width: WIDTHS[id] ?? USUAL_WIDTH, style: WORDS })),
    cells,
    freezePane: { rows: 1 },
    dataValidations: pickLists(kind, language, rows.length),
  };
}

function guideSheet(language: Language): WriteSheet {
  const { rows, headingRow } = guideOf(language);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [column, value] of (rows[headingRow] ?? []).entries())
    cells.set(`${headingRow},${column}`, { value, type: 'string', style: HEADING });
  return {
    name: bothNames(GUIDE_NAME),
    rows: rows.map((row) => row.map(xlsxText)),
    columns: GUIDE_WIDTHS.map((width) => ({ width, style: WORDS })),
    cells,
    merges: introductionMerges(headingRow),
  };
}

/** Each line of the introduction extends over all columns. */
function introductionMerges(headingRow: number) {
  return Array.from({ length: headingRow - 1 }, (_, row) => ({
    startRow: row,
    startCol: 0,
    endRow: row,
    endCol: GUIDE_WIDTHS.length - 1,
  }));
}

/** The row of a template that shows how a sheet is filled. An import leaves it out. */
function exampleRows(kind: SheetKind, language: Language): readonly WrittenRow[] {
  if (!FIELDS[kind].some(({ id }) => id === 'id')) return [];
  const examples = FIELDS[kind].map(({ id }): readonly [string, string] => [
    id,
    fieldHelp(kind, id).example[language],
  ]);
  return [{ ...Object.fromEntries(examples), id: EXAMPLE[language] }];
}

/**
 * A report as a workbook (.xlsx): importing it gives the same report. Glosses are not contained.
 * @param names names of regions, written beside their codes
 */
export async function writeReportWorkbook(
  report: Report,
  language: Language,
  names: RegionNames = new Map(),
): Promise<Uint8Array> {
  const tables = reportTables(report, language, names);
  const sheets = SHEET_ORDER.map((kind) => sheetOf(kind, tables[kind], language));
  return await writeXlsx({ sheets: [guideSheet(language), ...sheets] });
}

/** A workbook (.xlsx) to fill in: the sheets of a report as an example, else with one example row each. */
export async function writeTemplate(
  report: Report | null,
  language: Language,
  names: RegionNames = new Map(),
): Promise<Uint8Array> {
  if (report !== null) return await writeReportWorkbook(report, language, names);
  const sheets = SHEET_ORDER.map((kind) =>
    sheetOf(kind, exampleRows(kind, language), language, true),
  );
  return await writeXlsx({ sheets: [guideSheet(language), ...sheets] });
}

/** The cells as the user changed them, as a workbook (.xlsx). Formulas in them remain text. */
export async function writeCells({ sheets }: WorkbookCells): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }, at) => ({
    name:
      name
        .replaceAll(/[[\]:*?/\\]/gu, ' ')
        .slice(0, 31)
        .trim() || `Sheet ${at + 1}`,
    rows: rows.map((row) => row.map(cellValue)),
  }));
  return await writeXlsx({
    sheets: written.length > 0 ? written : [{ name: 'Sheet 1', rows: [] }],
  });
}

/** A text that already has the mark of {@link neutralised} keeps it. */
function cellValue(text: string): CellValue {
  const isMarked = text.startsWith("'") && neutralised(text.slice(1)) === text;
  return isMarked ? escapedForXlsx(text) : xlsxText(text);
}
