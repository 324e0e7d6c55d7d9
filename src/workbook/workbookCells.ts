import type { RegionId } from '../domain/ids.ts';
import type { Bilingual } from '../domain/language.ts';
import type { SheetKind } from '../tables/fields/fields.ts';

/** The cells of one sheet, as the grid shows and edits them. */
export interface SheetCells {
  readonly name: string;
  /** Null for a sheet that belongs to no table of a report. */
  readonly kind: SheetKind | null;
  /** As written, from the first row of the sheet. Rows may have different lengths. */
  readonly rows: readonly (readonly string[])[];
  /** The index of the row with the headings; rows above it are no data. */
  readonly headingRow: number;
  /** The id of each column's field; null for a column that is not used. */
  readonly fields: readonly (string | null)[];
}

/** A user's workbook or text file as plain data that can cross a worker boundary. */
export interface WorkbookCells {
  readonly fileName: string;
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly SheetCells[];
}

/** A place in a workbook as spreadsheets name it. */
export interface CellPlace {
  readonly sheet: string;
  /** From 1; null for the whole sheet. */
  readonly row: number | null;
  /** Letters such as `C`; null for the whole row. */
  readonly column: string | null;
}

/** What the reader recognised, converted or left out. */
export interface Said extends CellPlace {
  readonly sentence: Bilingual;
}

/** What is wrong in a cell, and what would be right. */
export interface CellProblem extends CellPlace {
  /** The heading of the column as written. */
  readonly heading: string | null;
  /** The words of the cell. */
  readonly text: string;
  readonly what: Bilingual;
  readonly remedy: Bilingual;
}

/** A region as questions and results name it. */
export interface NamedRegion {
  readonly id: RegionId;
  readonly name: Bilingual;
}

/** A text that names several places. The answer is the id of one of `choices`, by `text`. */
export interface PlaceQuestion {
  readonly text: string;
  readonly choices: readonly NamedRegion[];
  /** Every cell that contains it. */
  readonly cells: readonly CellPlace[];
}

/** What a text was understood as. */
export interface UnderstoodPlace {
  readonly text: string;
  readonly region: NamedRegion;
}
