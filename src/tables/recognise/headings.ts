import { type Cell, cellAt } from '../cell.ts';
import { cleanText, plainName } from '../text/cleanText.ts';
import { findPeriod, type Period } from '../text/readPeriod.ts';
import { splitUnit } from '../text/units.ts';
import { type Body, isBlank } from './body.ts';

/** What the headings of one column say. */
export interface Heading {
  /** The headings from the top, each once. */
  readonly text: string;
  /** Without time and unit; empty where nothing else remains. */
  readonly indicator: string;
  readonly unit: string | null;
  readonly period: Period | null;
}

const HAN = /\p{Script=Han}/u;

/** Rows that number the columns (1 2 3, 甲 1 2), or repeat the headings in English. */
function isExtraRow(body: Body, rows: readonly number[], row: number): boolean {
  const cells = (body.grid.rows[row] ?? []).filter((cell) => !isBlank(cell));
  const numbers = cells.map((cell) => Number(cleanText(cell).replace(/[()]/gu, '')));
  const inOrder = numbers.filter((number) => Number.isInteger(number));
  if (
    inOrder.length > 1 &&
    inOrder.length >= cells.length - 1 &&
    inOrder.every((number, at) => at === 0 || number === (inOrder[at - 1] ?? 0) + 1) &&
    (inOrder[0] ?? 0) < 3 &&
    (inOrder[0] ?? 0) >= 0
  )
    return true;
  const isLatin = cells.every(
    (cell) => /[a-z]/iu.test(cleanText(cell)) && !HAN.test(cleanText(cell)),
  );
  const above = rows.filter((other) => other < row);
  const place = body.placeColumns[0] ?? 0;
  return (
    isLatin &&
    cells.length > 1 &&
    !isBlank(cellAt(body.grid, row, place)) &&
    above.some((other) => HAN.test(cleanText(cellAt(body.grid, other, place)))) &&
    cells.every((cell) => findPeriod(cleanText(cell)) === null)
  );
}

/** The cells of the heading rows, with merged cells and blanks to the right of a group filled in. */
function filledRows(body: Body, rows: readonly number[]): readonly (readonly Cell[])[] {
  const { grid, width, placeColumns } = body;
  const firstPlace = placeColumns.at(0) ?? 0;
  const merged = grid.merged.filter(({ top, bottom }) =>
    rows.some((row) => row >= top && row <= bottom),
  );
  const spans = merged.some(({ left, right }) => right > left);
  return rows.map((row, at) => {
    const cells: Cell[] = Array.from({ length: width }, (_, column) => cellAt(grid, row, column));
    for (const { top, left, bottom, right } of merged) {
      if (row < top || row > bottom) continue;
      for (let column = left; column <= Math.min(right, width - 1); column += 1)
        cells[column] = cellAt(grid, top, left);
    }
    if (at === rows.length - 1 || spans) return cells;
    const below = rows.slice(at + 1);
    for (let column = firstPlace + 1; column < width; column += 1) {
      const isGroup = below.some((other) => !isBlank(cellAt(grid, other, column)));
      if (isBlank(cells[column] ?? null) && isGroup && column - 1 > firstPlace)
        cells[column] = cells[column - 1] ?? null;
    }
    return cells;
  });
}

/** Separates time and unit from the joined headings of a column. */
export function readHeading(texts: readonly string[]): Heading {
  const distinct = texts.filter((text, at) => text !== '' && texts.indexOf(text) === at);
  let unit: string | null = null;
  let period: Period | null = null;
  const names: string[] = [];
  for (const text of distinct) {
    const split = splitUnit(text);
    unit = split.unit ?? unit;
    const found = findPeriod(split.rest);
    if (found === null) {
      if (split.rest !== '') names.push(split.rest);
      continue;
    }
    // A quarter below a year is more exact than the year.
    period = found.period;
    // Words as they are written, in traditional characters too.
    const again = splitUnit(found.rest);
    unit = split.unit ?? again.unit ?? unit;
    const name = again.rest.replace(/^的/u, '');
    if (name !== '') names.push(name);
  }
  const part = names.map((name) => partOf(name)).find((each) => each !== null) ?? null;
  if (period !== null && period.part === null && part !== null) {
    period = { ...period, part };
    return {
      text: distinct.join(' '),
      indicator: names.filter((name) => partOf(name) === null).join(' '),
      unit,
      period,
    };
  }
  return { text: distinct.join(' '), indicator: names.join(' '), unit, period };
}

/** A quarter, half or month without a year: 第一季度, Q1, 3月. */
export function partOf(text: string): string | null {
  const plain = plainName(text);
  const quarter = /^(?:第?([一二三四1-4])季度?|q([1-4]))$/iu.exec(plain);
  if (quarter !== null) {
    const written = quarter[1] ?? quarter[2] ?? '';
    return `Q${'一二三四'.indexOf(written) + 1 || written}`;
  }
  const half = /^(上|下)半年$/u.exec(plain)?.[1];
  if (half !== undefined) return half === '上' ? 'H1' : 'H2';
  const month = /^(\d{1,2})月份?$/u.exec(plain)?.[1];
  return month !== undefined && Number(month) >= 1 && Number(month) <= 12
    ? `M${month.padStart(2, '0')}`
    : null;
}

/** The heading of each column of a body. */
export function readHeadings(body: Body, headingRows: readonly number[]): readonly Heading[] {
  const used = headingRows.filter((row) => !isExtraRow(body, headingRows, row));
  const rows = filledRows(body, used);
  return Array.from({ length: body.width }, (_, column) =>
    readHeading(rows.map((cells) => cleanText(cells[column] ?? null))),
  );
}
