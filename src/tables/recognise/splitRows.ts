import { type Cell, cellAt } from '../cell.ts';
import { cleanText, plainName } from '../text/cleanText.ts';
import { readPeriod } from '../text/readPeriod.ts';
import { readNumber } from '../text/readNumber.ts';
import { unitsOfLine } from '../text/units.ts';
import { type Body, isBlank } from './body.ts';
import type { TablePlaces } from './tablePlaces.ts';
import { KEY_LINE, NOTE_SIGN, NOTE_START } from './words.ts';

export interface RowSplit {
  /** Rows of titles, unit lines and keys. */
  readonly titleRows: readonly number[];
  readonly headingRows: readonly number[];
  /** The first row of data, and the row after the last one. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** The rows of the body, without blank rows at its end. */
  readonly end: number;
}

export function filledCells(row: readonly Cell[]): readonly (readonly [number, Cell])[] {
  return row.flatMap((cell, column) => (isBlank(cell) ? [] : [[column, cell] as const]));
}

/** Whether a row is a footnote: its first cell begins with 注, 数据来源, Note or a sign. */
export function isNoteRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  if (typeof first !== 'string') return false;
  const text = plainName(first);
  return NOTE_START.test(text) || NOTE_SIGN.test(first.trim());
}

function isNumeric(cell: Cell): boolean {
  return readNumber(cell)?.kind === 'number';
}

/** Whether a row has a place or total in one of the columns of places. */
function hasPlace(body: Body, places: TablePlaces, row: number): boolean {
  return body.placeColumns.some((column) => {
    const cell = cellAt(body.grid, row, column);
    return body.hasCodesOnly ? places.ofCode(cell) !== null : places.kindOf(cell) !== 'none';
  });
}

/** The first row with a place that is not alone in its row, or is followed by another row with a place. */
function firstData(body: Body, places: TablePlaces): number {
  const { rows } = body.grid;
  for (const [at, row] of rows.entries()) {
    if (!hasPlace(body, places, at) || isNoteRow(row)) continue;
    if (filledCells(row).length > 1) return at;
    const next = rows.findIndex((cells, after) => after > at && filledCells(cells).length > 0);
    if (next > 0 && hasPlace(body, places, next)) return at;
  }
  return rows.length;
}

/** Whether a row above the first place is data of a place that is not known: a name, then numbers. */
function isUnknownPlace(body: Body, row: number): boolean {
  const cells = body.grid.rows[row] ?? [];
  const column = body.placeColumns[0] ?? 0;
  const name = cells[column] ?? null;
  const others = filledCells(cells).filter(([at]) => at !== column);
  if (body.isTransposed || typeof name !== 'string' || isBlank(name) || isNumeric(name))
    return false;
  if (isNoteRow(cells) || KEY_LINE.test(plainName(name)) || others.length === 0) return false;
  const numbers = others.map(([, cell]) => (isNumeric(cell) ? Number(cleanText(cell)) : null));
  // A row of years is a heading; so is one that numbers the columns.
  const isCounting = numbers.every((value, at) => value === at + 1);
  return (
    others.every(([, cell]) => isNumeric(cell)) &&
    others.some(([, cell]) => readPeriod(cleanText(cell)) === null) &&
    !(isCounting && numbers.length > 1)
  );
}

/** The first row of data, whether its place is known or not. */
function dataStartOf(body: Body, places: TablePlaces): number {
  let start = firstData(body, places);
  while (start > 1 && isUnknownPlace(body, start - 1)) start -= 1;
  return start;
}

/** The row after the last one with a place, or with an unknown place and numbers. */
function dataEndOf(body: Body, places: TablePlaces, start: number): number {
  const { rows } = body.grid;
  for (let at = rows.length; at > start; at -= 1) {
    const row = rows[at - 1] ?? [];
    if (isNoteRow(row)) continue;
    if (hasPlace(body, places, at - 1)) return at;
    const filled = filledCells(row);
    if (filled.length > 1 && filled.some(([, cell]) => isNumeric(cell))) return at;
  }
  return start;
}

/** Whether a row above the data is part of the headings, not a title or a unit line. */
function isHeading(body: Body, row: number, hasHeadings: boolean): boolean {
  const cells = body.grid.rows[row] ?? [];
  const filled = filledCells(cells);
  const texts = new Set(filled.map(([, cell]) => cleanText(cell)));
  const [first] = filled;
  if (first === undefined) return false;
  if (texts.size > 1) {
    // Titles may have their unit line in the same row.
    const others = filled.filter(
      ([, cell]) => unitsOfLine(cleanText(cell)).length === 0 && !KEY_LINE.test(plainName(cell)),
    );
    if (others.length < filled.length && others.length <= 1 && filled.length <= 3) return false;
    // "地区, GDP" above the data is a heading; above other headings it is a key and its value.
    return !(
      hasHeadings &&
      body.width > 2 &&
      filled.length === 2 &&
      KEY_LINE.test(filled.map(([, c]) => plainName(c)).join(':'))
    );
  }
  const [column, cell] = first;
  const text = plainName(cell);
  const place = body.placeColumns[0] ?? 0;
  if (column <= place || KEY_LINE.test(text) || unitsOfLine(text).length > 0) return false;
  const isMerged = body.grid.merged.some(
    ({ top, left, right }) => top === row && left === column && right > left && left > place,
  );
  return isMerged || filled.length > 1 || readPeriod(text) !== null || body.width === place + 2;
}

/** Separates titles, headings, data and footnotes of a table whose rows are places. */
export function splitRows(body: Body, places: TablePlaces): RowSplit {
  const { rows } = body.grid;
  let end = rows.length;
  while (end > 0 && filledCells(rows[end - 1] ?? []).length === 0) end -= 1;
  const dataStart = dataStartOf(body, places);
  const headingRows: number[] = [];
  let at = dataStart - 1;
  for (; at >= 0; at -= 1) {
    const isEmpty = filledCells(rows[at] ?? []).length === 0;
    if (isEmpty && headingRows.length === 0) continue;
    if (isEmpty || (!body.isTransposed && !isHeading(body, at, headingRows.length > 0))) {
      // A unit line may be between the headings and the data.
      if (headingRows.length === 0 && !isEmpty) continue;
      break;
    }
    headingRows.unshift(at);
  }
  const isTitle = (row: number): boolean =>
    !headingRows.includes(row) && filledCells(rows[row] ?? []).length > 0;
  return {
    titleRows: Array.from({ length: Math.min(dataStart, end) }, (_, row) => row).filter(isTitle),
    headingRows,
    dataStart,
    dataEnd: dataEndOf(body, places, dataStart),
    end,
  };
}
