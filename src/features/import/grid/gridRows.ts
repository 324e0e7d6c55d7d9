import type { CellProblem } from '../../../workbook/workbookCells.ts';
import { ROWS_PER_PAGE, type SheetOutline } from '../engine/outline.ts';

/** The indexes of the rows that the grid lists: those below the headings, or only those with problems. */
export function listedRows(
  { rowCount, headingRow }: SheetOutline,
  problems: readonly CellProblem[],
  onlyProblems: boolean,
): readonly number[] {
  const length = Math.max(0, rowCount - headingRow - 1);
  const data = Array.from({ length }, (_, at) => headingRow + 1 + at);
  if (!onlyProblems) return data;
  const wrong = new Set(problems.map(({ row }) => (row ?? 0) - 1));
  return data.filter((at) => wrong.has(at));
}

/** The page of the grid that has a row; the first one for a row that is not listed. */
export function pageOf(listed: readonly number[], row: number): number {
  return Math.max(0, Math.floor(listed.indexOf(row) / ROWS_PER_PAGE));
}
