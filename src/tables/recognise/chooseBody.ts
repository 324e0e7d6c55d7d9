import { type Cell, cellAt, type Grid } from '../cell.ts';
import type { QuestionList } from '../question.ts';
import { cleanText } from '../text/cleanText.ts';
import { readNumber } from '../text/readNumber.ts';
import { readPeriod } from '../text/readPeriod.ts';
import {
  type Body,
  columnBody,
  isBlank,
  singlePlaceBody,
  transposedBody,
  widthOf,
} from './body.ts';
import { codeRow, findPlaces } from './findPlaces.ts';
import { readTitle } from './readTitle.ts';
import { filledCells, isNoteRow } from './splitRows.ts';
import type { TablePlaces } from './tablePlaces.ts';

export interface ChosenBody {
  readonly body: Body;
  /** Rows outside the body, above and below it. */
  readonly titleRows: readonly (readonly Cell[])[];
  readonly noteRows: readonly (readonly Cell[])[];
  /** The rows above and below the data in the file, where the body does not show them. */
  readonly rowsAbove: number | null;
  readonly rowsBelow: number | null;
}

const whole = (body: Body): ChosenBody => ({
  body,
  titleRows: [],
  noteRows: [],
  rowsAbove: null,
  rowsBelow: null,
});

/** The row after the last one that is neither blank nor a footnote. */
function endOfBody({ rows }: Grid): number {
  let end = rows.length;
  while (end > 0) {
    const row = rows[end - 1] ?? [];
    const filled = filledCells(row);
    const isLine = filled.length === 1 && filled[0]?.[0] === 0;
    if (filled.length > 0 && !isNoteRow(row) && !isLine) break;
    end -= 1;
  }
  return end;
}

/** Rows of years, quarters or units that follow the row of places belong to the headings. */
function labelRowsAfter(grid: Grid, placeRow: number, end: number): number {
  let row = placeRow + 1;
  for (; row < end; row += 1) {
    const cells = filledCells(grid.rows[row] ?? []).filter(([column]) => column > 0);
    const isLabel = (cell: Cell): boolean =>
      readPeriod(cleanText(cell)) !== null || readNumber(cell) === null;
    if (cells.length === 0 || !cells.every(([, cell]) => isLabel(cell))) break;
    // A row of numbers that all look like years, below several places, repeats few years.
    const distinct = new Set(cells.map(([, cell]) => cleanText(cell)));
    if (cells.length > 2 && distinct.size > cells.length / 2) break;
  }
  return row;
}

function transposed(grid: Grid, placeRow: number): ChosenBody {
  const end = Math.max(endOfBody(grid), placeRow + 1);
  let filledEnd = grid.rows.length;
  while (filledEnd > 0 && filledCells(grid.rows[filledEnd - 1] ?? []).length === 0) filledEnd -= 1;
  return {
    body: transposedBody(grid, placeRow, end),
    titleRows: grid.rows.slice(0, placeRow),
    noteRows: grid.rows.slice(end),
    rowsAbove: labelRowsAfter(grid, placeRow, end),
    rowsBelow: Math.max(0, filledEnd - end),
  };
}

function periodCount(row: readonly Cell[]): number {
  return row.filter((cell) => !isBlank(cell) && readPeriod(cleanText(cell)) !== null).length;
}

/** Which rows are data in a table of one place: those below a row of years, or those that begin with a year. */
function dataRowsOf(grid: Grid): ReadonlySet<number> {
  const end = endOfBody(grid);
  const hasNumber = (row: number, from: number): boolean =>
    filledCells(grid.rows[row] ?? []).some(
      ([column, cell]) => column >= from && readNumber(cell)?.kind === 'number',
    );
  const rows = Array.from({ length: end }, (_, row) => row);
  const heading = rows.find((row) => periodCount(grid.rows[row] ?? []) > 1);
  const width = Math.min(widthOf(grid), 20);
  const years = Array.from({ length: width }, (_, column) => column).map(
    (column) =>
      rows.filter((row) => {
        const cell = cellAt(grid, row, column);
        return !isBlank(cell) && readPeriod(cleanText(cell)) !== null;
      }).length,
  );
  const most = Math.max(0, ...years);
  const yearColumn = years.indexOf(most);
  if (most > 1 && (heading === undefined || most > periodCount(grid.rows[heading] ?? [])))
    return new Set(
      rows.filter((row) => readPeriod(cleanText(cellAt(grid, row, yearColumn))) !== null),
    );
  const start = heading ?? rows.find((row) => filledCells(grid.rows[row] ?? []).length > 1);
  if (start === undefined) return new Set();
  return new Set(rows.filter((row) => row > start && (heading !== undefined || hasNumber(row, 1))));
}

function singlePlace(grid: Grid, places: TablePlaces, questions: QuestionList): ChosenBody | null {
  const data = dataRowsOf(grid);
  const first = Math.min(grid.rows.length, ...data);
  const { placeTexts } = readTitle(grid.rows.slice(0, first), []);
  for (const text of placeTexts) {
    const place = places.inTitle(text);
    if (place === null || data.size === 0) continue;
    questions.add('place-from-title', { text: `${place.name.zh} ${place.name.en}` });
    return whole(singlePlaceBody(grid, place.id, (row) => data.has(row)));
  }
  return null;
}

/** Brings a table into the form that has a place in each row. Null when no place is found. */
export function chooseBody(
  grid: Grid,
  places: TablePlaces,
  questions: QuestionList,
): ChosenBody | null {
  const axis = findPlaces(grid, places);
  if (axis.kind === 'columns') return whole(columnBody(grid, axis.columns, axis.areCodes));
  const row = axis.kind === 'row' ? axis.row : codeRow(grid, places);
  if (row === null) return singlePlace(grid, places, questions);
  questions.add('transposed');
  return transposed(grid, row);
}
