import { type Cell, openXlsx, type RoundtripWorkbook, saveXlsx, type Sheet } from 'hucre/xlsx';
import type { Language } from '../domain/language.ts';
import { columnIndex } from '../tables/question.ts';
import { isZip } from '../tables/read/container.ts';
import type { CellProblem, WorkbookCells } from './workbookCells.ts';
import { writeCells } from './write/writeWorkbook.ts';
import { escapedForXlsx } from './write/xlsxText.ts';

const MARK = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFD9B3' } } as const;
const AUTHOR = 'Fangyu 方舆';
const SEPARATOR = { zh: '。', en: '. ' } as const;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentences of all problems of one cell. */
function noteText(problems: readonly CellProblem[], language: Language): string {
  const end = SEPARATOR[language];
  return problems
    .map(({ what, remedy }) => [what, remedy].map((text) => capitalised(text[language])).join(end))
    .map((sentences) => `${sentences}${end.trim()}`)
    .join('\n');
}

/** What is about a row or a sheet as a whole is noted in its first cell. */
function byCell(problems: readonly CellProblem[]): ReadonlyMap<string, readonly CellProblem[]> {
  const cells = new Map<string, CellProblem[]>();
  for (const problem of problems) {
    const column = problem.column === null ? 0 : columnIndex(problem.column);
    const key = `${(problem.row ?? 1) - 1},${column}`;
    const same = cells.get(key);
    if (same === undefined) cells.set(key, [problem]);
    else same.push(problem);
  }
  return cells;
}

function markSheet(sheet: Sheet, problems: readonly CellProblem[], language: Language): void {
  sheet.cells ??= new Map<string, Cell>();
  for (const [key, ofCell] of byCell(problems)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const cell = sheet.cells.get(key);
    const value = cell?.value ?? sheet.rows[row]?.[column] ?? null;
    const earlier = cell?.comment?.text;
    const text = noteText(ofCell, language);
    sheet.cells.set(key, {
      ...(cell ?? { value, type: value === null ? 'empty' : 'string' }),
      style: { ...cell?.style, fill: MARK },
      comment: { author: AUTHOR, text: earlier === undefined ? text : `${earlier}\n${text}` },
    });
  }
}

/** The library turns `_x0041_` into the letter A and would write it so. */
function keepEscapes({ sheets }: RoundtripWorkbook): void {
  for (const { rows, cells } of sheets) {
    for (const row of rows)
      for (const [column, value] of row.entries())
        if (typeof value === 'string') row[column] = escapedForXlsx(value);
    for (const cell of cells?.values() ?? [])
      if (typeof cell.value === 'string') cell.value = escapedForXlsx(cell.value);
  }
}

/**
 * The user's own workbook (.xlsx) in which each cell with a problem is coloured and has a note that says what
 * is wrong and what would be right. Null for a file that is no such workbook.
 */
export async function markUpWorkbook(
  bytes: Uint8Array,
  problems: readonly CellProblem[],
  language: Language,
): Promise<Uint8Array | null> {
  if (!isZip(bytes)) return null;
  try {
    const workbook = await openXlsx(bytes, { readStyles: true });
    keepEscapes(workbook);
    for (const sheet of workbook.sheets) {
      const own = problems.filter(({ sheet: name }) => name === sheet.name);
      if (own.length > 0) markSheet(sheet, own, language);
    }
    return await saveXlsx(workbook);
  } catch {
    return null;
  }
}

/** The same for the cells of a text file, or for cells that the user changed in the app. */
export async function markUpCells(
  cells: WorkbookCells,
  problems: readonly CellProblem[],
  language: Language,
): Promise<Uint8Array | null> {
  return await markUpWorkbook(await writeCells(cells), problems, language);
}
