import { type Cell, cellAt, type Grid } from '../cell.ts';

export interface FilePosition {
  /** From 1; null for a cell that the file does not have. */
  readonly row: number | null;
  readonly column: number | null;
}

/** A table whose rows are places, whichever way the file has it. */
export interface Body {
  readonly grid: Grid;
  readonly width: number;
  /** Columns with names of places; several for parent and child, or for parts side by side. */
  readonly placeColumns: readonly number[];
  /** Whether the first of them contains codes. */
  readonly hasCodesOnly: boolean;
  readonly isTransposed: boolean;
  locate(row: number, column: number): FilePosition;
}

export function widthOf({ rows }: Grid): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

export function columnBody(
  grid: Grid,
  placeColumns: readonly number[],
  hasCodesOnly = false,
): Body {
  return {
    grid,
    width: widthOf(grid),
    placeColumns,
    hasCodesOnly,
    isTransposed: false,
    locate: (row, column) => ({ row: row + 1, column: column + 1 }),
  };
}

/** Exchanges rows and columns from a row with the names of places to the last row. */
export function transposedBody(grid: Grid, placeRow: number, end: number): Body {
  const width = widthOf(grid);
  const rows = Array.from({ length: width }, (_, column) =>
    Array.from({ length: end - placeRow }, (__, at) => cellAt(grid, placeRow + at, column)),
  );
  const merged = grid.merged
    .filter(({ top, bottom }) => top >= placeRow && bottom < end)
    .map(({ top, left, bottom, right }) => ({
      top: left,
      left: top - placeRow,
      bottom: right,
      right: bottom - placeRow,
    }));
  return {
    grid: { rows, merged },
    width: end - placeRow,
    placeColumns: [0],
    hasCodesOnly: false,
    isTransposed: true,
    locate: (row, column) => ({ row: placeRow + column + 1, column: row + 1 }),
  };
}

/** Adds a first column with the same place in the given rows, for a table whose title names its only place. */
export function singlePlaceBody(grid: Grid, place: string, isData: (row: number) => boolean): Body {
  const rows = grid.rows.map((row, at) => [isData(at) ? place : null, ...row]);
  const merged = grid.merged.map(({ top, left, bottom, right }) => ({
    top,
    left: left + 1,
    bottom,
    right: right + 1,
  }));
  return {
    grid: { rows, merged },
    width: widthOf(grid) + 1,
    placeColumns: [0],
    hasCodesOnly: true,
    isTransposed: false,
    locate: (row, column) => ({ row: row + 1, column: column === 0 ? null : column }),
  };
}
