import { type Cell, cellAt, type Grid } from '../cell.ts';
import type { Question, QuestionList } from '../question.ts';
import { plainName, writtenText } from '../text/cleanText.ts';
import { hasDecimalComma } from '../text/readNumber.ts';
import { isPercentage } from '../text/units.ts';
import { type Body, isBlank } from './body.ts';
import { chooseBody } from './chooseBody.ts';
import { ValueCollector } from './collectValues.ts';
import { type ColumnRole, columnRoles } from './columnRoles.ts';
import { codeColumns } from './findPlaces.ts';
import { type Heading, readHeadings } from './headings.ts';
import { readTitle, type Title } from './readTitle.ts';
import { placeGroups, RowPlaces } from './rowPlaces.ts';
import { filledCells, isNoteRow, type RowSplit, splitRows } from './splitRows.ts';
import { type LookUpPlace, TablePlaces } from './tablePlaces.ts';
import type { NationalValue, TableIndicator, TableValue } from './tableValue.ts';
import { type ValueColumn, valueColumns } from './valueColumns.ts';

/** What was understood of the cells of one table. */
export interface RecognisedTable {
  /** The unit of all indicators that are not percentages; null when it is not stated or there are several. */
  readonly unit: string | null;
  /** Rows above the data: titles, unit lines, headings and blank rows between them. */
  readonly headerRows: number;
  /** Rows below the data: footnotes and sources. */
  readonly footerRows: number;
  readonly indicators: readonly TableIndicator[];
  readonly values: readonly TableValue[];
  /** Of the whole country; a question says that such a row is not a place. */
  readonly national: readonly NationalValue[];
  readonly questions: readonly Question[];
}

/** Rows of numbers with a decimal comma, when no number of the table has a decimal point after a comma. */
function commaExample(grid: Grid): string | null {
  let example: string | null = null;
  for (const row of grid.rows.slice(0, 2000))
    for (const cell of row) {
      if (typeof cell !== 'string') continue;
      if (/\d,\d{3}\.\d/u.test(cell)) return null;
      if (example === null && hasDecimalComma(cell)) example = cell;
    }
  return example;
}

function askAboutColumns(
  body: Body,
  headings: readonly Heading[],
  roles: readonly ColumnRole[],
  columns: readonly ValueColumn[],
  questions: QuestionList,
): void {
  const at = (column: number) => ({
    ...body.locate(0, column),
    ...(body.isTransposed ? {} : { row: null }),
  });
  const place = (column: number) =>
    body.isTransposed ? { row: body.locate(0, column).row, column: null } : at(column);
  for (const [column, role] of roles.entries()) {
    const text = headings[column]?.text ?? '';
    if (role === 'rank') questions.add('rank-ignored', { ...place(column), text });
    if (role === 'text' || role === 'note')
      questions.add('column-ignored', { ...place(column), text });
    if (role === 'empty' && text !== '') questions.add('empty-column', { ...place(column), text });
  }
  for (const { column, heading, isEmpty, isUnitAssumed, fallbackUnit, part } of columns) {
    const { text, period } = heading;
    if (isEmpty) questions.add('empty-column', { ...place(column), text });
    if (period?.isEstimate === true) questions.add('estimated-year', { ...place(column), text });
    if ((period?.part ?? part ?? null) !== null)
      questions.add('part-of-year', { ...place(column), text });
    if (isUnitAssumed && fallbackUnit !== null)
      questions.add('unit-assumed', { ...place(column), text, choices: [fallbackUnit] });
  }
}

function askAboutWhole(
  title: Title,
  values: readonly TableValue[],
  indicators: readonly TableIndicator[],
  questions: QuestionList,
): void {
  if (values.length === 0) {
    questions.add('no-values');
    return;
  }
  if (values.some(({ year }) => year === null)) questions.add('no-year');
  else if (title.year !== null && values.some(({ year }) => year === title.year))
    questions.add('year-from-title', { text: title.yearText, choices: [String(title.year)] });
  if (indicators.some(({ name }) => name === null)) questions.add('no-indicator');
  const amounts = title.units.filter((unit) => !isPercentage(unit));
  const isAsked = amounts.length > 1 && indicators.some(({ unit }) => unit === null);
  if (isAsked) questions.add('several-units', { choices: amounts });
  else
    for (const { name, unit } of indicators)
      if (unit === null) questions.add('no-unit', { text: name ?? '' });
  const units = unitsOf(indicators);
  if (units.length > 1) questions.add('mixed-units', { choices: units });
}

/** The different units of indicators, without percentages where there are others. */
function unitsOf(indicators: readonly TableIndicator[]): readonly string[] {
  const all = [...new Set(indicators.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
  const amounts = all.filter((unit) => !isPercentage(unit));
  return amounts.length > 0 ? amounts : all;
}

function isRepeatedHeading(body: Body, split: RowSplit, row: readonly Cell[]): boolean {
  return split.headingRows.some((heading) => {
    const cells = body.grid.rows[heading] ?? [];
    return filledCells(row).every(
      ([column, cell]) => plainName(cell) === plainName(cells[column] ?? null),
    );
  });
}

function collect(
  body: Body,
  split: RowSplit,
  places: TablePlaces,
  title: Title,
  questions: QuestionList,
): ValueCollector {
  const headings = readHeadings(body, split.headingRows);
  const roles = columnRoles(body, split, headings, places);
  const columns = valueColumns(body, split, headings, roles, title);
  const only = (role: ColumnRole): number | null => {
    const column = roles.indexOf(role);
    return column < 0 ? null : column;
  };
  const comma = commaExample(body.grid);
  if (comma !== null) questions.add('decimal-comma', { text: comma });
  const facts = {
    year: only('year'),
    part: only('part'),
    indicator: only('indicator'),
    unit: only('unit'),
  };
  const collector = new ValueCollector(body, facts, questions, comma !== null);
  askAboutColumns(body, headings, roles, columns, questions);
  const groups = placeGroups(body, split, places);
  if (groups.length > 1) questions.add('side-by-side');
  const known = new Set(codeColumns(body.grid, places));
  const codes = roles.flatMap((role, column) =>
    role === 'code' && known.has(column) ? [column] : [],
  );
  const titlePlace = titlePlaceOf(title, places);
  const isLong = facts.year !== null || facts.indicator !== null || facts.part !== null;
  const readers = groups.map((group, at) => {
    const end = groups[at + 1]?.column ?? body.width;
    const start = at === 0 ? 0 : group.column;
    const own = columns.filter(({ column }) => column >= start && column < end);
    const fillsDown = isLong || body.grid.merged.length > 0;
    const context = { body, split, places, questions, codes, titlePlace, fillsDown };
    return { group, columns: own, places: new RowPlaces(context, group) };
  });
  for (let row = split.dataStart; row < split.dataEnd; row += 1) {
    const cells = body.grid.rows[row] ?? [];
    const filled = filledCells(cells);
    if (filled.length === 0) continue;
    const text = writtenText(filled[0]?.[1] ?? null);
    const at = { ...body.locate(row, 0), column: null };
    const position = body.isTransposed ? { row: null, column: body.locate(row, 0).column } : at;
    if (isNoteRow(cells) || isRepeatedHeading(body, split, cells)) {
      questions.add(isNoteRow(cells) ? 'note-ignored' : 'row-ignored', { ...position, text });
      continue;
    }
    for (const reader of readers) {
      const hasValues = reader.columns.some(
        ({ column }) => !isBlank(cellAt(body.grid, row, column)),
      );
      const isOther = groups.length > 1 && isBlank(cellAt(body.grid, row, reader.group.column));
      if (isOther && !hasValues) continue;
      const place = reader.places.next(row, hasValues);
      if (place !== null) collector.addRow(row, place, reader.group, reader.columns);
    }
  }
  return collector;
}

function titlePlaceOf(title: Title, places: TablePlaces) {
  for (const text of title.placeTexts) {
    const found = places.inTitle(text);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Understands a table of values of places: wide (years or indicators are columns), long (a row for each value),
 * transposed (places are columns), or of one place that its title names. Never throws; what is not certain
 * becomes a question. Time is linear in the number of cells.
 */
export function recogniseTable(
  grid: Grid,
  lookUp: LookUpPlace,
  questions: QuestionList,
): RecognisedTable {
  const places = new TablePlaces(lookUp);
  const chosen = chooseBody(grid, places, questions);
  if (chosen === null) {
    questions.add('no-places');
    return {
      unit: null,
      headerRows: 0,
      footerRows: 0,
      indicators: [],
      values: [],
      national: [],
      questions: questions.list(),
    };
  }
  const { body, titleRows, noteRows, rowsAbove, rowsBelow } = chosen;
  const split = splitRows(body, places);
  const above = split.titleRows.map((row) => body.grid.rows[row] ?? []);
  const headings = split.headingRows.map((row) => body.grid.rows[row] ?? []);
  const below = body.grid.rows.slice(split.dataEnd, split.end);
  const title = readTitle([...titleRows, ...above], [...headings, ...below, ...noteRows]);
  for (const [at, row] of below.entries())
    if (filledCells(row).length > 0 && !body.isTransposed)
      questions.add('note-ignored', {
        row: split.dataEnd + at + 1,
        text: writtenText(filledCells(row)[0]?.[1] ?? null),
      });
  const { values, national, indicators } = collect(body, split, places, title, questions);
  askAboutWhole(title, values, indicators, questions);
  const units = unitsOf(indicators);
  return {
    unit: units.length === 1 ? (units[0] ?? null) : null,
    headerRows: rowsAbove ?? split.dataStart,
    footerRows: rowsBelow ?? split.end - split.dataEnd,
    indicators,
    values,
    national,
    questions: questions.list(),
  };
}
