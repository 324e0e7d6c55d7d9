import { unzipSync } from 'fflate';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Cell, Grid } from '../cell.ts';
import { MOST_COLUMNS, MOST_ROWS, MOST_UNZIPPED_BYTES } from '../limits.ts';
import { columnLetters, QuestionList } from '../question.ts';
import { readArchive } from './archive.ts';
import type { FileProblem } from './fileProblem.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly questions: QuestionList;
}

export type WorkbookReading =
  | {
      readonly ok: true;
      readonly sheets: readonly WorkbookSheet[];
      readonly hiddenSheets: readonly string[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** Why an archive is no workbook; null for one. */
function archiveProblem(bytes: Uint8Array): FileProblem | null {
  const archive = readArchive(bytes, MOST_UNZIPPED_BYTES);
  if (!archive.ok) return archive.problem;
  const { names } = archive;
  if (names.some((name) => /^xl\/workbook\.bin$/iu.test(name))) return 'binary-workbook';
  return names.some((name) => /^\/?xl\/workbook[^/]*\.xml$/iu.test(name)) ? null : 'other-office';
}

/** The cells' own formats in the styles of a workbook; those of named styles, which always include a percentage, do not count. */
const CELL_FORMATS = /<cellXfs\b[\s\S]*<\/cellXfs>/u;
const WRITTEN_PERCENTAGE = /formatCode="[^"]*%/u;
/** The spreadsheet's own formats 0% and 0.00%. */
const KNOWN_PERCENTAGE = /numFmtId="(?:9|10)"/u;
/** Larger styles are not searched but read. */
const MOST_STYLE_BYTES = 2_000_000;

/**
 * Whether a cell may be shown as a percentage. The styles are read only then, because that takes as long as all the
 * rest. True for a workbook whose styles are in another place than usual.
 */
function mayHavePercentages(bytes: Uint8Array): boolean {
  const parts = Object.values(
    unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        name === 'xl/styles.xml' && originalSize <= MOST_STYLE_BYTES,
    }),
  );
  const [styles] = parts;
  if (styles === undefined) return true;
  const text = new TextDecoder().decode(styles);
  const formats = CELL_FORMATS.exec(text)?.[0];
  return formats === undefined || WRITTEN_PERCENTAGE.test(text) || KNOWN_PERCENTAGE.test(formats);
}

function toCell(value: CellValue): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return String(value);
}

/** Numbers that are shown as percentages become texts, as the reader of the sheet sees them: 0.052 is `5.2%`. */
function withPercentages({ cells, rows }: Sheet): readonly (readonly CellValue[])[] {
  const changed = new Map<number, CellValue[]>();
  for (const [place, { value, style }] of cells ?? []) {
    const format = style?.numFmt?.replace(/"[^"]*"|\\./gu, '') ?? '';
    if (!format.includes('%') || typeof value !== 'number') continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cellsOfRow = changed.get(row) ?? [...(rows[row] ?? [])];
    cellsOfRow[column] = `${Number((value * 100).toPrecision(12))}%`;
    changed.set(row, cellsOfRow);
  }
  return rows.map((row, at) => changed.get(at) ?? row);
}

function noteFormulas({ cells, rows }: Sheet, questions: QuestionList): void {
  let count = 0;
  let first: { readonly row: number; readonly column: number } | null = null;
  for (const [place, { formula, formulaResult }] of cells ?? []) {
    if (formula === undefined) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const value = formulaResult ?? rows[row]?.[column] ?? null;
    if (value !== null) {
      count += 1;
      first ??= { row: row + 1, column: column + 1 };
    } else
      questions.add('formula-without-result', {
        row: row + 1,
        column: column + 1,
        text: `=${formula}`,
      });
  }
  if (count > 0) questions.add('formulas-used', { ...first, text: String(count) });
}

function noteHidden({ rowDefs, columns }: Sheet, questions: QuestionList): void {
  const rows = [...(rowDefs ?? [])].filter(([, { hidden }]) => hidden === true);
  if (rows.length > 0)
    questions.add('hidden-rows', { row: (rows[0]?.[0] ?? 0) + 1, text: String(rows.length) });
  const hidden = (columns ?? []).flatMap((column, at) => (column.hidden === true ? [at + 1] : []));
  const used = hidden.filter((column) => column <= MOST_COLUMNS);
  if (used.length > 0)
    questions.add('hidden-columns', { text: used.map(columnLetters).join(', ') });
}

function toSheet(sheet: Sheet): WorkbookSheet {
  const questions = new QuestionList();
  if (sheet.rows.length > MOST_ROWS) questions.add('row-limit', { text: String(MOST_ROWS) });
  const kept = withPercentages(sheet).slice(0, MOST_ROWS);
  if (kept.some(({ length }) => length > MOST_COLUMNS))
    questions.add('column-limit', { text: String(MOST_COLUMNS) });
  const rows = kept.map((row) => row.slice(0, MOST_COLUMNS).map(toCell));
  while (rows.at(-1)?.every((cell) => cell === null || cell === '')) rows.pop();
  noteFormulas(sheet, questions);
  noteHidden(sheet, questions);
  const merged = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  return { name: sheet.name, grid: { rows, merged }, questions };
}

/** Reads the visible sheets of an .xlsx workbook. Every file that is not one gives a problem; nothing is thrown. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const problem = archiveProblem(bytes);
  if (problem !== null) return { ok: false, problem };
  const hiddenSheets: string[] = [];
  try {
    const { sheets } = await readXlsx(bytes, {
      maxRows: MOST_ROWS + 1,
      readStyles: mayHavePercentages(bytes),
      sheets: ({ name, hidden, veryHidden }) => {
        const isHidden = hidden === true || veryHidden === true;
        if (isHidden) hiddenSheets.push(name);
        return !isHidden;
      },
    });
    return { ok: true, sheets: sheets.map(toSheet), hiddenSheets };
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'EncryptedFileError';
    return { ok: false, problem: isEncrypted ? 'encrypted' : 'damaged' };
  }
}
