import { cellAt } from '../cell.ts';
import { cleanText, plainName } from '../text/cleanText.ts';
import { readNumber } from '../text/readNumber.ts';
import { readPeriod } from '../text/readPeriod.ts';
import { type Body, isBlank } from './body.ts';
import { type Heading, partOf } from './headings.ts';
import type { RowSplit } from './splitRows.ts';
import type { TablePlaces } from './tablePlaces.ts';
import {
  CODE_HEADING,
  INDICATOR_HEADING,
  NOTE_HEADING,
  PART_HEADING,
  PLACE_HEADING,
  RANK_HEADING,
  UNIT_HEADING,
  VALUE_HEADING,
  YEAR_HEADING,
} from './words.ts';

export type ColumnRole =
  | 'place'
  | 'code'
  | 'rank'
  | 'year'
  | 'part'
  | 'indicator'
  | 'unit'
  | 'value'
  | 'note'
  | 'text'
  | 'empty';

interface Contents {
  filled: number;
  numbers: number;
  noData: number;
  /** Times written with more than digits, such as 2024年. */
  periods: number;
  /** Whole numbers that can be years. */
  years: number;
  codes: number;
  parts: number;
  isCounting: boolean;
}

/** How many rows decide about the role of a column. */
const SAMPLE = 2000;

function contentsOf(
  body: Body,
  { dataStart, dataEnd }: RowSplit,
  column: number,
  places: TablePlaces,
): Contents {
  const contents: Contents = {
    filled: 0,
    numbers: 0,
    noData: 0,
    periods: 0,
    years: 0,
    codes: 0,
    parts: 0,
    isCounting: true,
  };
  let last = 0;
  for (let row = dataStart; row < Math.min(dataEnd, dataStart + SAMPLE); row += 1) {
    const cell = cellAt(body.grid, row, column);
    if (isBlank(cell)) continue;
    contents.filled += 1;
    const text = cleanText(cell);
    const number = readNumber(cell);
    if (number?.kind === 'number') {
      contents.numbers += 1;
      if (/^(?:19|20)\d{2}(?:\.0+)?$/u.test(text)) contents.years += 1;
      if (number.value !== last && number.value !== last + 1) contents.isCounting = false;
      last = number.value;
      if (/^\d{6}(?:\.0+)?$/u.test(text) && places.ofCode(cell) !== null) contents.codes += 1;
    } else if (number === null) {
      if (readPeriod(text) !== null) contents.periods += 1;
      else if (partOf(text) !== null) contents.parts += 1;
    } else contents.noData += 1;
  }
  return contents;
}

function roleOf(heading: Heading, contents: Contents, isBeforePlace: boolean): ColumnRole {
  const name = plainName(heading.indicator);
  const { filled, numbers, noData, periods, years, codes, parts, isCounting } = contents;
  if (filled === 0) return heading.text === '' || NOTE_HEADING.test(name) ? 'empty' : 'value';
  if (RANK_HEADING.test(name)) return 'rank';
  if (CODE_HEADING.test(name) || (codes === filled && filled > 1)) return 'code';
  // The word "unit" is itself a unit, so that it is not the name of an indicator.
  if (UNIT_HEADING.test(plainName(heading.text)) && numbers === 0) return 'unit';
  if (NOTE_HEADING.test(name)) return 'note';
  const hasName = name !== '' || heading.period !== null;
  if (periods + years >= filled * 0.8 && (YEAR_HEADING.test(name) || periods > 0 || !hasName))
    return 'year';
  if (YEAR_HEADING.test(name) && periods + years > 0) return 'year';
  if (parts >= filled * 0.8 || (PART_HEADING.test(name) && parts > 0)) return 'part';
  if (PART_HEADING.test(name)) return 'part';
  if (INDICATOR_HEADING.test(name) && numbers < filled) return 'indicator';
  if (!hasName && heading.unit === null && isBeforePlace && isCounting && numbers === filled)
    return 'rank';
  return numbers + noData >= filled * 0.5 ? 'value' : 'text';
}

/** What each column contains, by its heading and its cells. */
export function columnRoles(
  body: Body,
  split: RowSplit,
  headings: readonly Heading[],
  places: TablePlaces,
): readonly ColumnRole[] {
  const { placeColumns } = body;
  const firstPlace = Math.min(...placeColumns);
  const roles = headings.map((heading, column): ColumnRole => {
    if (placeColumns.includes(column)) return 'place';
    const contents = contentsOf(body, split, column, places);
    return roleOf(heading, contents, column < firstPlace);
  });
  return withIndicators(headings, roles);
}

/**
 * A column of texts names the indicators when the headings of the values do not: they are years, or the word
 * "value".
 */
function withIndicators(
  headings: readonly Heading[],
  roles: readonly ColumnRole[],
): readonly ColumnRole[] {
  if (roles.includes('indicator')) return roles;
  const isUnnamed = roles.every(
    (role, column) =>
      role !== 'value' ||
      headings[column]?.indicator === '' ||
      VALUE_HEADING.test(plainName(headings[column]?.indicator ?? '')),
  );
  const isPlaceName = (column: number): boolean =>
    PLACE_HEADING.test(plainName(headings[column]?.indicator ?? ''));
  const text = roles.findIndex((role, column) => role === 'text' && !isPlaceName(column));
  if (!isUnnamed || text < 0) return roles;
  return roles.map((role, column) => (column === text ? 'indicator' : role));
}
