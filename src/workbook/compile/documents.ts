import type { KnownTables } from '../../compiler/checks/references.ts';
import { foldTitle } from '../../compiler/foldTitle.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Verification } from '../../domain/regions/region.ts';
import { VERIFIED_CHOICES } from '../choices.ts';
import { type Build, choiceIn, idsOf, referencesIn, reportMissing, type RowId } from './build.ts';
import type { CellMap } from './cellSource.ts';
import { Names } from './names.ts';
import { Slugs } from './slugs.ts';
import type { TableRow } from './tableRows.ts';

interface DocumentValue {
  readonly id: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  readonly date?: string;
  readonly dateNote?: Bilingual;
  readonly period?: string;
  readonly verified: Verification;
}

const NOT_STATED: Bilingual = { zh: '未注明', en: 'Not stated' };
const EXAMPLE: Bilingual = { zh: '《国家新型城镇化规划》', en: 'New Urbanisation Plan' };

/** The documents of strategies: those of their sheet, of the table of documents, else each title in a cell. */
export class Documents {
  readonly #build: Build;
  readonly #values: DocumentValue[] = [];
  readonly #names = new Names();
  readonly #slugs = new Slugs();
  readonly #isGiven: boolean;
  readonly #tableNames = new Names();
  /** From `documents/0/…`. */
  readonly cells: CellMap;

  constructor(build: Build, cells: CellMap) {
    this.#build = build;
    this.cells = cells;
    for (const { id, title, number } of build.known.documents.values()) {
      const folded = foldTitle(title.zh);
      this.#tableNames.add(id, '', [title.zh, title.en, folded, ...(number ? [number] : [])]);
    }
    const { rows } = build.tables.documents;
    this.#isGiven = rows.length > 0;
    const namesOf = (row: TableRow) => [row.words('title_en'), row.words('title_zh')];
    const ids = idsOf(build, rows, namesOf, this.#slugs);
    for (const [at, row] of rows.entries()) this.#addRow(row, ids[at] ?? { id: '', written: '' });
  }

  get values(): readonly DocumentValue[] {
    return this.#values;
  }

  /** The tables without the documents that the workbook states itself, so that its own ones are used. */
  otherTables(): KnownTables {
    const ids = new Set(this.#values.map(({ id }) => id));
    const titles = new Set(this.#values.map(({ title }) => foldTitle(title.zh)));
    const documents = [...this.#build.known.documents].filter(
      ([id, { title }]) => !ids.has(id) && !titles.has(foldTitle(title.zh)),
    );
    return { ...this.#build.known, documents: new Map(documents) };
  }

  /** The ids of the documents that a strategy lists. */
  read(row: TableRow): readonly string[] {
    const text = row.words('document');
    const own = this.#names.list(text);
    if (own.unknown.length === 0) return own.ids;
    const known = this.#tableNames.list(text);
    if (known.unknown.length === 0) return known.ids;
    if (!this.#isGiven) return [this.#derive(text, row)];
    const cell = row.at('document');
    return referencesIn(this.#build, cell, text, this.#names, {
      noun: 'document',
      kind: 'documents',
    });
  }

  #derive(text: string, row: TableRow): string {
    const id = this.#slugs.make(text);
    const title = { zh: text, en: text };
    const at = this.#values.push({ id, title, issuer: NOT_STATED, verified: 'no' }) - 1;
    this.#names.add(id, '', [text]);
    this.cells.set(`documents/${at}`, row.at('document'));
    return id;
  }

  #addRow(row: TableRow, { id, written }: RowId): void {
    const title = row.bilingual('title');
    if (title === null)
      reportMissing(this.#build, 'documents', row.bilingualAt('title'), 'title_zh', EXAMPLE);
    const date = row.words('date');
    const dateNote = row.bilingual('date_note');
    // Many people write a hyphen between years.
    const period = row.words('period').replace(/^(\d{4})\s*[-~—～至]+\s*(\d{4})年?$/u, '$1–$2');
    const given = title ?? EXAMPLE;
    const at =
      this.#values.push({
        id,
        title: given,
        issuer: row.bilingual('issuer') ?? NOT_STATED,
        ...(date === '' ? {} : { date }),
        ...(dateNote === null ? {} : { dateNote }),
        ...(period === '' ? {} : { period }),
        verified: choiceIn<Verification>(this.#build, row, 'verified', VERIFIED_CHOICES) ?? 'no',
      }) - 1;
    this.#names.add(id, written, [given.zh, given.en, foldTitle(given.zh)]);
    this.cells.set(`documents/${at}`, row.whole());
    this.cells.set(`documents/${at}/period`, row.at('period'));
    this.cells.set(`documents/${at}/id`, row.at('id'));
    this.cells.set(`documents/${at}/title`, row.bilingualAt('title'));
  }
}
