import type { RegionId } from '../../domain/ids.ts';
import { type Cell, cellAt } from '../cell.ts';
import type { QuestionList } from '../question.ts';
import { cleanText, plainName } from '../text/cleanText.ts';
import { type Body, isBlank } from './body.ts';
import type { RowSplit } from './splitRows.ts';
import {
  isNational,
  type PlaceHint,
  type TablePlace,
  type TablePlaceLevel,
  type TablePlaces,
} from './tablePlaces.ts';

/** The columns that say which place the rows of one part of a table are about. */
export interface PlaceGroup {
  readonly column: number;
  readonly parents: readonly number[];
  /** The same names in another language. */
  readonly aliases: readonly number[];
}

/** The place of a row, or that it is about the whole country. */
export type RowPlace = RegionId | 'national';

/** How many rows decide about columns of places. */
const SAMPLE = 2000;
const CLEAR_SHARE = 0.8;
/** Fewer names do not show that a column lists places of one level. */
const LEAST_NAMES = 3;

function onlyPlace(places: TablePlaces, cell: Cell): TablePlace | null {
  const found = places.find(cleanText(cell)).filter(({ level }) => level !== 'grouping');
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The level of the unambiguous places of a column, when nearly all have the same one. */
function clearLevel(
  body: Body,
  { dataStart, dataEnd }: RowSplit,
  column: number,
  places: TablePlaces,
): TablePlaceLevel | null {
  const counts = new Map<TablePlaceLevel, number>();
  const seen = new Set<string>();
  for (let row = dataStart; row < Math.min(dataEnd, dataStart + SAMPLE); row += 1) {
    const text = cleanText(cellAt(body.grid, row, column));
    if (seen.has(text)) continue;
    seen.add(text);
    const place = onlyPlace(places, text);
    if (place !== null) counts.set(place.level, (counts.get(place.level) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= LEAST_NAMES && most[1] >= all * CLEAR_SHARE
    ? most[0]
    : null;
}

/** Sorts columns of places into parts of a table side by side, with their parents and second names. */
export function placeGroups(
  body: Body,
  split: RowSplit,
  places: TablePlaces,
): readonly PlaceGroup[] {
  const [main = 0, ...others] = body.placeColumns;
  const level = clearLevel(body, split, main, places);
  const parents: number[] = [];
  const aliases: number[] = [];
  const sides: number[] = [];
  for (const column of others) {
    let [same, different] = [0, 0];
    for (
      let row = split.dataStart;
      row < Math.min(split.dataEnd, split.dataStart + SAMPLE);
      row += 1
    ) {
      const place = onlyPlace(places, cellAt(body.grid, row, main));
      const other = onlyPlace(places, cellAt(body.grid, row, column));
      if (place === null || other === null) continue;
      if (place.id === other.id) same += 1;
      else different += 1;
    }
    if (same > different) aliases.push(column);
    else if (clearLevel(body, split, column, places) === level && level !== null)
      sides.push(column);
    else if (column < main) parents.push(column);
  }
  return [
    { column: main, parents, aliases },
    ...sides.map((column) => ({ column, parents: [], aliases: [] })),
  ].sort((a, b) => a.column - b.column);
}

/** Finds the place of each row of a group, from the first row to the last. */
export class RowPlaces {
  readonly #body: Body;
  readonly #places: TablePlaces;
  readonly #group: PlaceGroup;
  readonly #codes: readonly number[];
  readonly #questions: QuestionList;
  readonly #level: TablePlaceLevel | null;
  readonly #titlePlace: TablePlace | null;
  /** Whether blank cells mean the place above. */
  readonly #fillsDown: boolean;
  #above: RowPlace | null = null;
  #section: RegionId | null = null;
  readonly #parentAbove = new Map<number, Cell>();

  constructor(
    context: {
      readonly body: Body;
      readonly split: RowSplit;
      readonly places: TablePlaces;
      readonly questions: QuestionList;
      readonly codes: readonly number[];
      readonly titlePlace: TablePlace | null;
      readonly fillsDown: boolean;
    },
    group: PlaceGroup,
  ) {
    this.#body = context.body;
    this.#places = context.places;
    this.#questions = context.questions;
    this.#codes = context.codes;
    this.#titlePlace = context.titlePlace;
    this.#fillsDown = context.fillsDown;
    this.#group = group;
    this.#level = clearLevel(context.body, context.split, group.column, context.places);
  }

  /** The place of a row; null when it has none, which is said in a question. The country is also a total. */
  next(row: number, hasValues: boolean): RowPlace | null {
    const cell = cellAt(this.#body.grid, row, this.#group.column);
    const at = this.#body.locate(row, this.#group.column);
    const parent = this.#parentOf(row);
    if (isBlank(cell)) return this.#blank(parent, at, hasValues, row);
    const text = cleanText(cell);
    if (this.#body.hasCodesOnly) return this.#ofCode(cell, at);
    const kind = this.#places.kindOf(cell);
    this.#above = null;
    if (kind === 'total') {
      if (parent !== null) return parent.id;
      this.#questions.add('total-ignored', { ...at, text: plainName(cell) });
      if (isNational(cell)) this.#above = 'national';
      return this.#above;
    }
    if (kind === 'subtotal') {
      this.#questions.add('subtotal-ignored', { ...at, text: plainName(cell) });
      return null;
    }
    const place = this.#choose(row, text, parent, at, hasValues);
    if (place === null) return null;
    if (place.level === 'province') this.#section = place.id;
    // A place above others of a lower level, without values, is their heading.
    if (!hasValues && this.#level !== null && place.level !== this.#level) return null;
    this.#above = place.id;
    return place.id;
  }

  #blank(
    parent: TablePlace | null,
    at: { readonly row: number | null; readonly column: number | null },
    hasValues: boolean,
    row: number,
  ): RowPlace | null {
    const named = this.#group.aliases
      .map((column) => onlyPlace(this.#places, cellAt(this.#body.grid, row, column)))
      .find((place) => place !== null);
    const coded = this.#codes
      .map((column) => this.#places.ofCode(cellAt(this.#body.grid, row, column)))
      .find((place) => place !== null && place !== 'total');
    if (named !== undefined) return named.id;
    if (coded !== undefined) return coded.id;
    if (parent !== null && this.#group.parents.length > 0) return parent.id;
    if (this.#fillsDown && this.#above !== null) return this.#above;
    if (hasValues) this.#questions.add('row-without-place', at);
    return null;
  }

  #ofCode(
    cell: Cell,
    at: { readonly row: number | null; readonly column: number | null },
  ): RowPlace | null {
    const found = this.#places.ofCode(cell);
    const text = cleanText(cell);
    if (found === 'total') this.#questions.add('total-ignored', { ...at, text });
    else if (found === null) this.#questions.add('unknown-place', { ...at, text });
    if (found === null) this.#above = null;
    else this.#above = found === 'total' ? 'national' : found.id;
    return this.#above;
  }

  /** The innermost parent that a row names, or the one above it in a merged cell. */
  #parentOf(row: number): TablePlace | null {
    let place: TablePlace | null = null;
    for (const column of this.#group.parents) {
      const cell = cellAt(this.#body.grid, row, column);
      if (!isBlank(cell)) this.#parentAbove.set(column, cell);
      place = this.#outerPlace(this.#parentAbove.get(column) ?? null) ?? place;
    }
    return place;
  }

  /** A name left of a column of places is the one of the highest level: 吉林 left of 长春 is the province. */
  #outerPlace(cell: Cell): TablePlace | null {
    const found = this.#find(cleanText(cell), {});
    const provinces = found.filter(({ level }) => level === 'province');
    const [place] = provinces.length > 0 ? provinces : found;
    return found.length === 1 || provinces.length === 1 ? (place ?? null) : null;
  }

  #choose(
    row: number,
    text: string,
    parent: TablePlace | null,
    at: { readonly row: number | null; readonly column: number | null },
    hasValues: boolean,
  ): TablePlace | null {
    const code = this.#codes
      .map((column) => this.#places.ofCode(cellAt(this.#body.grid, row, column)))
      .find((place) => place !== null && place !== 'total');
    const inParent = parent === null ? [] : [parent.id];
    let found =
      parent === null
        ? []
        : this.#find(text, { within: inParent, levels: ['prefecture', 'county'] });
    if (found.length === 0 && parent !== null) found = this.#find(text, { within: inParent });
    if (found.length === 0) found = this.#find(text, {});
    if (code !== undefined) {
      if (found.length === 0 || found.some(({ id }) => id === code.id)) return code;
      this.#questions.add('code-and-name-differ', { ...at, text, choices: [code.id] });
      return null;
    }
    for (const hint of this.#hints()) {
      if (found.length < 2) break;
      const narrowed = this.#find(text, hint);
      if (narrowed.length === 1 && found.length > 1)
        this.#questions.add('place-assumed', {
          ...at,
          text,
          choices: narrowed.map(({ id, name }) => `${name.zh} ${name.en} (${id})`),
        });
      if (narrowed.length > 0) found = narrowed;
    }
    for (const column of this.#group.aliases) {
      const alias = this.#find(cleanText(cellAt(this.#body.grid, row, column)), {});
      const both = found.filter(({ id }) => alias.some((other) => other.id === id));
      if (found.length !== 1 && both.length > 0) found = both;
      if (found.length === 0) found = alias;
    }
    const [first] = found;
    if (found.length === 1 && first !== undefined) return first;
    if (found.length > 1) {
      const choices = found.map(({ id, name }) => `${name.zh} ${name.en} (${id})`);
      this.#questions.add('ambiguous-place', { ...at, text, choices });
    } else if (hasValues) this.#questions.add('unknown-place', { ...at, text });
    else this.#questions.add('row-ignored', { ...at, text });
    return null;
  }

  /** What else is known, the surest first. */
  #hints(): readonly PlaceHint[] {
    const lower = ['prefecture', 'county'] as const;
    const within =
      this.#titlePlace === null ? [] : [{ within: [this.#titlePlace.id], levels: lower }];
    if (this.#level === 'province') return [...within, { levels: ['province'] }];
    const section = this.#section === null ? [] : [{ within: [this.#section], levels: lower }];
    const level = this.#level === null ? [] : [{ levels: [this.#level] }];
    return [...within, ...section, ...level];
  }

  #find(text: string, hint: PlaceHint): readonly TablePlace[] {
    return this.#places.find(text, hint).filter(({ level }) => level !== 'grouping');
  }
}
