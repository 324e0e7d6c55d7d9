import type { Cell, Grid, MergedRange } from '../../tables/cell.ts';
import { dateOfSerial } from '../dates.ts';
import { said } from '../said.ts';
import type { Said, SheetCells } from '../workbookCells.ts';
import { guessSheet } from './guessSheet.ts';

interface ReadSheet {
  readonly sheet: SheetCells;
  readonly said: readonly Said[];
}

/** Fields whose merged cells contain one value, not one for each row. */
const NOT_REPEATED: ReadonlySet<string | null> = new Set(['id', 'text', 'words', null]);
/** The most cells that merged ranges are repeated in. */
const MOST_REPEATED = 100_000;

const written = (cell: Cell): string => (cell === null ? '' : String(cell));

/** Repeats the first cell of each merged range in the rows below it, and counts the cells. */
function repeatMerged(
  rows: string[][],
  merged: readonly MergedRange[],
  { headingRow, fields }: Pick<SheetCells, 'headingRow' | 'fields'>,
): number {
  let count = 0;
  for (const { top, left, bottom } of merged) {
    const value = rows[top]?.[left] ?? '';
    if (top <= headingRow || value === '' || NOT_REPEATED.has(fields[left] ?? null)) continue;
    for (let row = top + 1; row <= bottom && count < MOST_REPEATED; row += 1) {
      const cells = rows[row];
      if (cells === undefined || (cells[left] ?? '') !== '') continue;
      while (cells.length < left) cells.push('');
      cells[left] = value;
      count += 1;
    }
  }
  return count;
}

/** Turns the serial numbers of a date column into dates. */
function convertDates(
  name: string,
  rows: string[][],
  { headingRow, fields }: Pick<SheetCells, 'headingRow' | 'fields'>,
): readonly Said[] {
  const column = fields.indexOf('date');
  if (column < 0) return [];
  return rows.flatMap((cells, row) => {
    const text = (cells[column] ?? '').trim();
    if (row <= headingRow || !/^\d{5}(?:\.\d+)?$/u.test(text)) return [];
    const date = dateOfSerial(Number(text));
    if (date === null) return [];
    cells[column] = date;
    return [
      said(name, row + 1, column + 1, {
        zh: `数字 ${text} 按日期 ${date} 读取。`,
        en: `The number ${text} was read as the date ${date}.`,
      }),
    ];
  });
}

/** The cells of a sheet as text, with a guess of its table and fields. */
export function sheetCells(name: string, grid: Grid): ReadSheet {
  const rows = grid.rows.map((row) => row.map(written));
  const guess = guessSheet(name, rows);
  if (guess.kind === null) return { sheet: { name, rows, ...guess }, said: [] };
  const repeated = repeatMerged(rows, grid.merged, guess);
  const notes = repeated === 0 ? [] : [mergedNote(name, repeated)];
  return {
    said: [...notes, ...convertDates(name, rows, guess)],
    sheet: { name, rows, ...guess },
  };
}

function mergedNote(name: string, count: number): Said {
  return said(name, null, null, {
    zh: `合并的单元格按每行都有同样内容读取（${count} 处）。`,
    en: `Merged cells were read as if each of their rows had the same content (${count} cells).`,
  });
}
