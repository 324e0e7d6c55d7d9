import type { CellProblem, SheetCells } from '../../workbook/workbookCells.ts';

/** More rows than the grid shows without scrolling, and so few that laying them out is a short task. */
export const ROWS_PER_PAGE = 20;

/** The indexes of the rows that the grid lists: those below the headings, or only those with problems. */
export function listedRows(
  { rows, headingRow }: SheetCells,
  problems: readonly CellProblem[],
  onlyProblems: boolean,
): readonly number[] {
  const data = rows.flatMap((_, at) => (at > headingRow ? [at] : []));
  if (!onlyProblems) return data;
  const wrong = new Set(problems.map(({ row }) => (row ?? 0) - 1));
  return data.filter((at) => wrong.has(at));
}

/** The page of the grid that has a row; the first one for a row that is not listed. */
export function pageOf(listed: readonly number[], row: number): number {
  return Math.max(0, Math.floor(listed.indexOf(row) / ROWS_PER_PAGE));
}

/** The number of columns, headings included. */
export function columnCount({ rows, fields }: SheetCells): number {
  return rows.reduce((most, row) => Math.max(most, row.length), fields.length);
}
