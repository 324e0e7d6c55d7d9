/** What a cell contains. A date of a spreadsheet is written as text, `2024-12-31`. */
export type Cell = string | number | null;

/** A range of merged cells. All indexes are from 0 and inclusive. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of one sheet or text file. Rows may have different lengths; a missing cell is empty. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly MergedRange[];
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? null;
}
