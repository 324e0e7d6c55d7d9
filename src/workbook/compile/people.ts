import { hasHan } from '../../domain/search/foldText.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Body, ChineseStatus } from '../../domain/report/report.ts';
import { BODY_CHOICES, STATUS_CHOICES, YES_NO_CHOICES } from '../choices.ts';
import { type Build, choiceIn, idsOf, referenceIn, reportMissing, type RowId } from './build.ts';
import { CellMap } from './cellSource.ts';
import { Names } from './names.ts';
import type { CellRegions } from './placeReader.ts';
import { PROBLEMS } from './problemTexts.ts';
import { Slugs } from './slugs.ts';
import type { CellAt, TableRow } from './tableRows.ts';

interface Person {
  readonly id: string;
  readonly name: Bilingual;
  readonly nameByEditor: boolean;
  readonly chineseStatus: ChineseStatus;
  readonly post?: Bilingual;
  readonly body: Body;
}

/** Speakers who are no persons, for rows that name the body only. */
const BODY_NAMES: Readonly<Partial<Record<Body, Bilingual>>> = {
  collective: { zh: '代表委员', en: 'Deputies and members' },
  government: { zh: '政府工作报告', en: 'Government Work Report' },
};
const UNNAMED: Bilingual = { zh: '未注明', en: 'Not stated' };
const EXAMPLE: Bilingual = { zh: '李明', en: 'Li Ming' };

/** The speakers: those of the sheet of people, else each name in the sheet of statements. */
export class People {
  readonly #build: Build;
  readonly #values: Person[] = [];
  readonly #names = new Names();
  readonly #slugs = new Slugs();
  readonly #isGiven: boolean;
  readonly #places = new Map<string, CellRegions>();
  /** The body of each speaker, and the row that said so; null where the body is only assumed. */
  readonly #bodies = new Map<string, { readonly at: number; readonly row: number | null }>();
  /** From `0/…`. */
  readonly cells = new CellMap();

  constructor(build: Build) {
    this.#build = build;
    const { rows } = build.tables.people;
    this.#isGiven = rows.length > 0;
    const ids = idsOf(
      build,
      rows,
      (row) => [row.words('name_en'), row.words('name_zh')],
      this.#slugs,
    );
    for (const [at, row] of rows.entries()) this.#addRow(row, ids[at] ?? { id: '', written: '' });
  }

  get values(): readonly Person[] {
    return this.#values;
  }

  /** The regions of a speaker's post; null where the sheet of people names none. */
  placesOf(id: string): CellRegions | null {
    return this.#places.get(id) ?? null;
  }

  bodyOf(id: string): Body {
    return this.#values[this.#bodies.get(id)?.at ?? -1]?.body ?? 'not-stated';
  }

  /** The speaker of a statement; null where the row names none or an unknown one, which is a problem. */
  read(row: TableRow): string | null {
    const body = choiceIn<Body>(this.#build, row, 'body', BODY_CHOICES);
    const written = row.words('speaker');
    const standIn = body === null ? undefined : BODY_NAMES[body];
    const text = written === '' ? (standIn?.zh ?? '') : written;
    if (text === '') {
      reportMissing(this.#build, 'statements', row.at('speaker'), 'speaker', EXAMPLE);
      return null;
    }
    const cell = row.at('speaker');
    const found = this.#names.find(text);
    if (typeof found !== 'object' && (!this.#isGiven || written === ''))
      return this.#derive(written === '' && standIn ? standIn : bothNames(text), row, body);
    const id = referenceIn(this.#build, cell, text, this.#names, {
      noun: 'speaker',
      kind: 'people',
    });
    if (id !== null && body !== null) this.#compareBody(id, body, row);
    return id;
  }

  #compareBody(id: string, body: Body, row: TableRow): void {
    const known = this.#bodies.get(id);
    const person = this.#values[known?.at ?? -1];
    if (known === undefined || person === undefined || person.body === body) return;
    const cell = row.at('body');
    if (known.row !== null) {
      this.#build.problems.add(cell, PROBLEMS.otherBody(person.name.zh, known.row));
      return;
    }
    this.#values[known.at] = { ...person, body };
    this.#bodies.set(id, { at: known.at, row: cell.row });
  }

  #derive(name: Bilingual, row: TableRow, body: Body | null): string {
    const id = this.#slugs.make(name.en, name.zh);
    const chineseStatus = hasHan(name.zh) ? 'seen' : 'unverified';
    const post = row.words('post');
    const person = {
      id,
      name,
      nameByEditor: false,
      chineseStatus,
      ...(post === '' ? {} : { post: { zh: post, en: post } }),
      body: body ?? 'not-stated',
    } as const;
    this.#push(person, '', row, body === null ? null : row.at('body').row);
    return id;
  }

  #addRow(row: TableRow, { id, written }: RowId): void {
    const name = row.bilingual('name');
    if (name === null)
      reportMissing(this.#build, 'people', row.bilingualAt('name'), 'name_zh', EXAMPLE);
    const post = row.bilingual('post');
    const body = choiceIn<Body>(this.#build, row, 'body', BODY_CHOICES);
    const status = choiceIn<ChineseStatus>(this.#build, row, 'chinese_status', STATUS_CHOICES);
    const byEditor = choiceIn<'yes' | 'no'>(this.#build, row, 'name_by_editor', YES_NO_CHOICES);
    const person: Person = {
      id,
      name: name ?? UNNAMED,
      nameByEditor: byEditor === 'yes',
      chineseStatus: status ?? (hasHan(row.words('name_zh')) ? 'seen' : 'unverified'),
      ...(post === null ? {} : { post }),
      body: body ?? 'not-stated',
    };
    this.#push(person, written, row, body === null ? null : row.at('body').row);
    const places = row.at('places');
    const regions = this.#build.places.read(places, row.words('places'));
    if (regions.regions.length > 0 || regions.isNational || regions.isUncertain)
      this.#places.set(id, regions);
  }

  #push(person: Person, written: string, row: TableRow, bodyRow: number | null): void {
    const at = this.#values.push(person) - 1;
    this.#names.add(person.id, written, [person.name.zh, person.name.en]);
    this.#bodies.set(person.id, { at, row: bodyRow });
    const cells: Readonly<Record<string, CellAt>> = {
      '': row.whole(),
      id: row.at('id'),
      name: row.bilingualAt('name'),
      post: row.bilingualAt('post'),
      body: row.at('body'),
    };
    for (const [field, cell] of Object.entries(cells))
      this.cells.set(field === '' ? String(at) : `${at}/${field}`, cell);
  }
}

/** `李明 Li Ming` has a name in each language; another text is the name in both. */
function bothNames(text: string): Bilingual {
  const [, zh = '', en = ''] =
    /^(\p{Script=Han}[\p{Script=Han}·]*)\s*[（(]?\s*([A-Za-z][A-Za-z'’. -]+?)\s*[)）]?$/u.exec(
      text,
    ) ?? [];
  return zh === '' ? { zh: text, en: text } : { zh, en };
}
