import type { CompiledWorkbook } from '../../workbook/compile/compileWorkbook.ts';
import type { FileProblem } from '../../tables/read/fileProblem.ts';
import type {
  PlaceQuestion,
  Said,
  SheetCells,
  WorkbookCells,
} from '../../workbook/workbookCells.ts';
import type { Answers } from './engine/importApi.ts';

/** Why a file could not be read; `names`: of the regions, `worker`: no thread for it, `unreadable`: by the browser. */
export type ImportProblem = FileProblem | 'names' | 'worker' | 'unreadable' | 'not-report';

/** A file that is being mended. */
export interface Review {
  /** The file as it was read. */
  readonly bytes: Uint8Array;
  readonly cells: WorkbookCells;
  /** Whether the user has changed a cell. */
  readonly isChanged: boolean;
  readonly said: readonly Said[];
  readonly answers: Answers;
  /** The questions that were answered; the answers can be changed. */
  readonly answered: readonly PlaceQuestion[];
  /** Null while the present cells are checked for the first time. */
  readonly compiled: CompiledWorkbook | null;
}

export type ImportState =
  | { readonly step: 'choose'; readonly problem: ImportProblem | null; readonly file: string }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'review'; readonly review: Review };

export const NOTHING_CHOSEN: ImportState = { step: 'choose', problem: null, file: '' };

function withSheet(
  cells: WorkbookCells,
  sheet: string,
  change: (sheet: SheetCells) => SheetCells,
): WorkbookCells {
  const sheets = cells.sheets.map((each) => (each.name === sheet ? change(each) : each));
  return { ...cells, sheets };
}

/** Cells with another text in one of them; `row` and `column` are indexes. Missing cells before it are empty. */
export function withCell(
  cells: WorkbookCells,
  sheet: string,
  row: number,
  column: number,
  text: string,
): WorkbookCells {
  return withSheet(cells, sheet, (each) => {
    const padded = Array.from(
      { length: Math.max(row + 1, each.rows.length) },
      (_, at) => each.rows[at] ?? [],
    );
    const changed = padded.map((old, at) =>
      at === row
        ? Array.from({ length: Math.max(column + 1, old.length) }, (_, index) =>
            index === column ? text : (old[index] ?? ''),
          )
        : old,
    );
    return { ...each, rows: changed };
  });
}

/** Cells with another field for a column. A field has one column: another one that had it is not used any more. */
export function withField(
  cells: WorkbookCells,
  sheet: string,
  column: number,
  field: string | null,
): WorkbookCells {
  return withSheet(cells, sheet, (each) => {
    const length = Math.max(column + 1, each.fields.length);
    const fields = Array.from({ length }, (_, at) => {
      if (at === column) return field;
      const present = each.fields[at] ?? null;
      return present === field ? null : present;
    });
    return { ...each, fields };
  });
}

/** Cells with an empty column for a field after the last one, under its heading. */
export function withColumn(
  cells: WorkbookCells,
  sheet: string,
  field: string,
  heading: string,
): WorkbookCells {
  const found = cells.sheets.find(({ name }) => name === sheet);
  if (!found) return cells;
  const column = found.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const headed = withCell(cells, sheet, found.headingRow, column, heading);
  return withField(headed, sheet, column, field);
}

/** Cells in which a sheet is another table of a report, or none. */
export function withKind(
  cells: WorkbookCells,
  sheet: string,
  kind: SheetCells['kind'],
  fields: SheetCells['fields'],
): WorkbookCells {
  return withSheet(cells, sheet, (each) => ({ ...each, kind, fields }));
}
