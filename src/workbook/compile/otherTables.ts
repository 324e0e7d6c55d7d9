import { readNumber } from '../../tables/text/readNumber.ts';
import type { Build } from './build.ts';
import { PROBLEMS } from './problemTexts.ts';

/** Reads the names that the user's sheet of places gives to codes. */
export function readOwnPlaces({ tables, problems, places }: Build): void {
  for (const row of tables.places.rows) {
    const code = row.plain('code').replace(/\.0+$/u, '');
    if (code === '') continue;
    const region = places.region(code);
    if (region === null) problems.add(row.at('code'), PROBLEMS.notCode(code));
    else places.addOwn(region, [row.words('name_zh'), row.words('name_en')]);
  }
}

/** Checks places and numbers of the sheet of indicators, which is not part of a report. */
export function checkIndicators({ tables, problems, places }: Build): void {
  for (const row of tables.indicators.rows) {
    places.read(row.at('places'), row.words('places'));
    const value = row.plain('value');
    if (value !== '' && readNumber(value) === null)
      problems.add(row.at('value'), PROBLEMS.notNumber(value));
  }
}
