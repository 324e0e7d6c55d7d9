import { type Build, choiceIn, idsOf, referenceIn, reportMissing, type RowId } from './build.ts';
import { CHOICES } from '../choices.ts';
import { CellMap } from './cellSource.ts';
import { Names } from './names.ts';
import { Slugs } from './slugs.ts';
import type { CellAt, TableRow } from './tableRows.ts';
import type { Bilingual } from '../../domain/language.ts';

interface TypeValue {
  readonly id: string;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly glyph?: string;
}

/** The type of a report without any type. */
const UNSORTED: Bilingual = { zh: '未分类', en: 'Unsorted' };

/** The strategy types: those of their sheet, else one for each text in a column of types. */
export class Types {
  readonly #build: Build;
  readonly #values: TypeValue[] = [];
  readonly #names = new Names();
  readonly #slugs = new Slugs();
  readonly #isGiven: boolean;
  /** From `types/0/…`. */
  readonly cells = new CellMap();

  constructor(build: Build) {
    this.#build = build;
    const { rows } = build.tables.types;
    this.#isGiven = rows.length > 0;
    const ids = idsOf(
      build,
      rows,
      (row) => [row.words('name_en'), row.words('name_zh')],
      this.#slugs,
    );
    for (const [at, row] of rows.entries()) this.#addRow(row, ids[at] ?? { id: '', written: '' });
  }

  get values(): readonly TypeValue[] {
    return this.#values;
  }

  /** The id of the type that a cell names. A text is a new type where the workbook has no sheet of types. */
  read(row: TableRow): string | null {
    const cell = row.at('type');
    const text = row.words('type');
    if (text === '') return null;
    if (this.#isGiven)
      return referenceIn(this.#build, cell, text, this.#names, { noun: 'type', kind: 'types' });
    const found = this.#names.find(text);
    return typeof found === 'object' ? found.id : this.#derive({ zh: text, en: text }, cell);
  }

  /** Any type, for strategies without one. */
  otherwise(cell: CellAt): string {
    return this.#values[0]?.id ?? this.#derive(UNSORTED, cell);
  }

  #derive(name: Bilingual, cell: CellAt): string {
    const id = this.#slugs.make(name.en, name.zh);
    this.#push({ id, name, short: name }, '', { id: cell, name: cell, short: cell });
    return id;
  }

  #addRow(row: TableRow, { id, written }: RowId): void {
    const name = row.bilingual('name');
    if (name === null)
      reportMissing(this.#build, 'types', row.bilingualAt('name'), 'name_zh', {
        zh: '海洋经济',
        en: 'Marine economy',
      });
    const given = name ?? UNSORTED;
    const short = row.bilingual('short') ?? given;
    const glyph = choiceIn(this.#build, row, 'glyph', CHOICES['glyph'] ?? {});
    const value = { id, name: given, short, ...(glyph === null ? {} : { glyph }) };
    this.#push(value, written, {
      id: row.at('id'),
      name: row.bilingualAt('name'),
      short: row.bilingualAt('short'),
      glyph: row.at('glyph'),
    });
  }

  #push(value: TypeValue, written: string, cells: Readonly<Record<string, CellAt>>): void {
    const at = this.#values.push(value) - 1;
    this.#names.add(value.id, written, [
      value.name.zh,
      value.name.en,
      value.short.zh,
      value.short.en,
    ]);
    for (const [field, cell] of Object.entries(cells)) this.cells.set(`types/${at}/${field}`, cell);
  }
}
