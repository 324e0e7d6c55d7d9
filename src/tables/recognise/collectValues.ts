import { type Cell, cellAt } from '../cell.ts';
import type { QuestionList } from '../question.ts';
import { cleanText, plainName, writtenText } from '../text/cleanText.ts';
import { readNumber } from '../text/readNumber.ts';
import { readPeriod } from '../text/readPeriod.ts';
import { unitFactor } from '../text/unitScale.ts';
import { type Body, isBlank } from './body.ts';
import { partOf, readHeading } from './headings.ts';
import type { PlaceGroup, RowPlace } from './rowPlaces.ts';
import type { NationalValue, TableIndicator, TableValue } from './tableValue.ts';
import type { ValueColumn } from './valueColumns.ts';

/** Columns that say for each row what its values are about. */
export interface RowFacts {
  readonly year: number | null;
  readonly part: number | null;
  readonly indicator: number | null;
  readonly unit: number | null;
}

interface Subject {
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly part: string | null;
}

/** Collects the values of a table row by row. */
export class ValueCollector {
  readonly #body: Body;
  readonly #facts: RowFacts;
  readonly #questions: QuestionList;
  readonly #isCommaDecimal: boolean;
  readonly #values: TableValue[] = [];
  readonly #national: NationalValue[] = [];
  readonly #indicators = new Map<string | null, TableIndicator>();
  readonly #rows = new Map<
    string,
    { readonly value: number | null; readonly row: number | null }
  >();
  readonly #labels = new Map<string, ReturnType<typeof readHeading>>();
  readonly #above = new Map<number, Cell>();
  readonly #marks = new Set<string>();
  readonly #repeated = new Map<string, number>();

  constructor(body: Body, facts: RowFacts, questions: QuestionList, isCommaDecimal: boolean) {
    this.#body = body;
    this.#facts = facts;
    this.#questions = questions;
    this.#isCommaDecimal = isCommaDecimal;
  }

  get values(): readonly TableValue[] {
    return this.#values;
  }

  get national(): readonly NationalValue[] {
    return this.#national;
  }

  get indicators(): readonly TableIndicator[] {
    return [...this.#indicators.values()];
  }

  /** Adds the values of one row. `columns` are those that belong to the place of `group`. */
  addRow(row: number, place: RowPlace, group: PlaceGroup, columns: readonly ValueColumn[]): void {
    for (const column of columns) {
      const subject = this.#subjectOf(row, column);
      const cell = cellAt(this.#body.grid, row, column.column);
      const value = this.#numberOf(row, column, cell, subject.unit);
      if (!this.#indicators.has(subject.indicator))
        this.#indicators.set(subject.indicator, { name: subject.indicator, unit: subject.unit });
      this.#add(row, group.column, column.column, place, subject, value);
    }
  }

  #add(
    row: number,
    placeColumn: number,
    column: number,
    place: RowPlace,
    { indicator, year, part }: Subject,
    value: number | null,
  ): void {
    // Columns without a name are different indicators.
    const name = indicator ?? `\n${column}`;
    const key = `${place}\n${name}\n${year}\n${part}`;
    const at = this.#body.locate(row, placeColumn);
    const earlier = this.#rows.get(key);
    if (earlier !== undefined) {
      const text = cleanText(cellAt(this.#body.grid, row, placeColumn)) || place;
      const kind = earlier.value === value ? 'place-repeated' : 'place-twice';
      // One question for a row is enough.
      if (this.#repeated.get(kind) === row) return;
      this.#repeated.set(kind, row);
      const choices = kind === 'place-twice' ? [String(earlier.row)] : [];
      this.#questions.add(kind, { ...at, text, choices });
      return;
    }
    this.#rows.set(key, { value, row: at.row });
    const own = { indicator, year, ...(part === null ? {} : { period: part }), value };
    if (place === 'national') this.#national.push(own);
    else this.#values.push({ adcode: place, ...own });
  }

  /** The cell of a column of labels; a blank one has the label above it where cells were merged. */
  #label(row: number, column: number | null): string {
    if (column === null) return '';
    const cell = cellAt(this.#body.grid, row, column);
    if (!isBlank(cell)) this.#above.set(column, cell);
    return cleanText(isBlank(cell) ? (this.#above.get(column) ?? null) : cell);
  }

  #subjectOf(row: number, column: ValueColumn): Subject {
    const facts = this.#facts;
    const written = this.#label(row, facts.indicator);
    let label = this.#labels.get(written);
    if (label === undefined) {
      label = readHeading([written]);
      this.#labels.set(written, label);
    }
    const unitText = plainName(
      facts.unit === null ? null : cellAt(this.#body.grid, row, facts.unit),
    );
    const time = readPeriod(this.#label(row, facts.year));
    const part = facts.part === null ? null : partOf(this.#label(row, facts.part));
    const names = [label.indicator, column.indicator ?? ''].filter((name) => name !== '');
    const own = names.length === 0 ? column.fallbackIndicator : names.join(' ');
    const unit = unitText || label.unit || column.unit || column.fallbackUnit;
    return {
      indicator: own,
      unit: unit === '' ? null : unit,
      year: time?.year ?? column.period?.year ?? label.period?.year ?? column.fallbackYear,
      part: part ?? time?.part ?? column.period?.part ?? column.part ?? label.period?.part ?? null,
    };
  }

  #numberOf(row: number, column: ValueColumn, cell: Cell, unit: string | null): number | null {
    const reading = readNumber(cell, this.#isCommaDecimal);
    const at = this.#body.locate(row, column.column);
    if (reading === null) {
      this.#questions.add('not-a-number', { ...at, text: writtenText(cell) });
      return null;
    }
    if (reading.kind === 'empty') return null;
    if (reading.kind === 'error') {
      this.#questions.add('error-value', { ...at, text: reading.text });
      return null;
    }
    if (reading.kind === 'no-data') {
      const text = writtenText(cell);
      // One note for each sign is enough.
      if (!this.#marks.has(text)) this.#questions.add('no-data-mark', { ...at, text });
      this.#marks.add(text);
      return null;
    }
    if (reading.isMarked) this.#questions.add('marked-number', { ...at, text: writtenText(cell) });
    if (reading.unit === null || unit === null || reading.unit === unit) return reading.value;
    const factor = unitFactor(reading.unit, unit);
    const asked = { ...at, text: writtenText(cell), choices: [unit] };
    if (factor === null) {
      this.#questions.add('other-unit-in-cell', asked);
      return null;
    }
    this.#questions.add('converted-unit', asked);
    return Number((reading.value * factor).toPrecision(15));
  }
}
