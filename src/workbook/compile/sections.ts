import type { Bilingual } from '../../domain/language.ts';
import { type Build, idsOf, referenceIn, reportMissing, type RowId } from './build.ts';
import { CellMap } from './cellSource.ts';
import { Names } from './names.ts';
import type { Paragraphs } from './paragraphs.ts';
import { PROBLEMS } from './problemTexts.ts';
import { Slugs } from './slugs.ts';
import type { TableRow } from './tableRows.ts';

type Range = readonly [number, number];

interface SectionDraft {
  readonly id: string;
  readonly heading: Bilingual;
  readonly short: Bilingual;
  readonly range: Range | null;
  readonly subtopics: {
    readonly id: string;
    readonly label: Bilingual;
    readonly range: Range | null;
  }[];
}

export interface SectionOfRow {
  readonly section?: string;
  readonly subtopic?: string;
}

const EXAMPLE: Bilingual = { zh: '城乡融合', en: 'Urban-rural integration' };

/** Extends the range of a section to a paragraph. */
function widen(ranges: Map<string, Range>, id: string, paragraph: number): void {
  const range = ranges.get(id);
  if (range === undefined) ranges.set(id, [paragraph, paragraph]);
  else if (paragraph < range[0]) ranges.set(id, [paragraph, range[1]]);
  else if (paragraph > range[1]) ranges.set(id, [range[0], paragraph]);
}

/** The sections and their sub-topics: those of their sheet, else each text in a column of sections. */
export class Sections {
  readonly #build: Build;
  readonly #drafts: SectionDraft[] = [];
  readonly #names = new Names();
  readonly #subtopicNames = new Names();
  readonly #parents = new Map<string, string>();
  readonly #slugs = new Slugs();
  readonly #isGiven: boolean;
  /** The first and last paragraph of the statements of each section, and of each sub-topic. */
  readonly #used = { sections: new Map<string, Range>(), subtopics: new Map<string, Range>() };
  /** From `sections/0/…`. */
  readonly cells = new CellMap();

  constructor(build: Build, paragraphs: Paragraphs) {
    this.#build = build;
    const { rows } = build.tables.sections;
    this.#isGiven = rows.length > 0;
    const isTop = (row: TableRow) => row.plain('parent_section') === '';
    const namesOf = (row: TableRow) => [row.words('short_en'), row.words('heading_zh')];
    const tops = rows.filter(isTop);
    const topIds = idsOf(build, tops, namesOf, this.#slugs);
    for (const [at, row] of tops.entries()) this.#addTop(row, topIds[at], paragraphs);
    const inner = rows.filter((row) => !isTop(row));
    const innerIds = idsOf(build, inner, namesOf);
    for (const [at, row] of inner.entries()) this.#addSubtopic(row, innerIds[at], paragraphs);
  }

  /** The sections as report.yaml has them. Without a full text, each extends over its statements. */
  get values() {
    const { sections: usedSections, subtopics: usedSubtopics } = this.#used;
    return this.#drafts.map(({ id, heading, short, range, subtopics }) => ({
      id,
      heading,
      short,
      paragraphs: range ?? usedSections.get(id) ?? [1, 1],
      subtopics: subtopics.map(({ id: subtopic, label, range: inner }) => ({
        id: subtopic,
        label,
        paragraphs: inner ?? usedSubtopics.get(subtopic) ?? [1, 1],
      })),
    }));
  }

  /** The section and sub-topic of a row. A sub-topic in the column of sections gives both. */
  read(row: TableRow): SectionOfRow {
    const text = row.words('section');
    const subtopic = referenceIn(
      this.#build,
      row.at('subtopic'),
      row.words('subtopic'),
      this.#subtopicNames,
      { noun: 'subtopic', kind: 'sections' },
    );
    const section = this.#section(row, text, subtopic);
    if (typeof section === 'object') return section;
    const parent = subtopic === null ? undefined : this.#parents.get(subtopic);
    const own = section === '' ? parent : section;
    return {
      ...(own === undefined ? {} : { section: own }),
      ...(subtopic === null ? {} : { subtopic }),
    };
  }

  /** Notes that a statement in these has words in a paragraph. */
  use({ section, subtopic }: SectionOfRow, paragraph: number): void {
    if (section !== undefined) widen(this.#used.sections, section, paragraph);
    if (subtopic !== undefined) widen(this.#used.subtopics, subtopic, paragraph);
  }

  /** The id of the section, `''` for none, or both where the text names a sub-topic. */
  #section(row: TableRow, text: string, subtopic: string | null): string | SectionOfRow {
    if (text === '') return '';
    const found = this.#names.find(text);
    if (typeof found === 'object') return found.id;
    const inner = subtopic === null ? this.#subtopicNames.find(text) : 'none';
    if (typeof inner === 'object') {
      const parent = this.#parents.get(inner.id);
      return { ...(parent === undefined ? {} : { section: parent }), subtopic: inner.id };
    }
    if (!this.#isGiven) return this.#derive(text, row);
    const cell = row.at('section');
    return (
      referenceIn(this.#build, cell, text, this.#names, { noun: 'section', kind: 'sections' }) ?? ''
    );
  }

  #derive(text: string, row: TableRow): string {
    const id = this.#slugs.make(text);
    const name = { zh: text, en: text };
    this.#names.add(id, '', [text]);
    const at =
      this.#drafts.push({ id, heading: name, short: name, range: null, subtopics: [] }) - 1;
    this.cells.set(`sections/${at}`, row.at('section'));
    return id;
  }

  #addTop(row: TableRow, id: RowId | undefined, paragraphs: Paragraphs): void {
    const heading = this.#heading(row);
    const short = row.bilingual('short') ?? heading;
    const made = id ?? { id: this.#slugs.make(heading.en), written: '' };
    this.#names.add(made.id, made.written, [heading.zh, heading.en, short.zh, short.en]);
    const range = this.#range(row, paragraphs);
    const at = this.#drafts.push({ id: made.id, heading, short, range, subtopics: [] }) - 1;
    this.#place(`sections/${at}`, row);
  }

  #addSubtopic(row: TableRow, id: RowId | undefined, paragraphs: Paragraphs): void {
    const label = this.#heading(row);
    const made = id ?? { id: this.#slugs.make(label.en), written: '' };
    this.#subtopicNames.add(made.id, made.written, [label.zh, label.en]);
    const parent = referenceIn(
      this.#build,
      row.at('parent_section'),
      row.words('parent_section'),
      this.#names,
      { noun: 'section', kind: 'sections' },
    );
    const at = this.#drafts.findIndex((draft) => draft.id === parent);
    const range = this.#range(row, paragraphs);
    const list = this.#drafts[at]?.subtopics;
    if (parent === null || list === undefined) return;
    this.#parents.set(made.id, parent);
    const inner = list.push({ id: made.id, label, range }) - 1;
    this.#place(`sections/${at}/subtopics/${inner}`, row);
  }

  #place(path: string, row: TableRow): void {
    this.cells.set(path, row.whole());
    this.cells.set(`${path}/id`, row.at('id'));
    this.cells.set(`${path}/paragraphs`, row.at('last'));
    this.cells.set(`${path}/paragraphs/0`, row.at('first'));
  }

  #heading(row: TableRow): Bilingual {
    const heading = row.bilingual('heading') ?? row.bilingual('short');
    if (heading === null)
      reportMissing(this.#build, 'sections', row.bilingualAt('heading'), 'heading_zh', EXAMPLE);
    return heading ?? EXAMPLE;
  }

  /** Paragraph numbers mean nothing without the full text. */
  #range(row: TableRow, { isGiven }: Paragraphs): Range | null {
    const [first, last] = ['first', 'last'].map((field) => {
      const text = row.plain(field);
      if (text === '' || /^[1-9]\d{0,6}$/u.test(text)) return text === '' ? null : Number(text);
      this.#build.problems.add(row.at(field), PROBLEMS.notParagraph(text));
      return null;
    });
    if (!isGiven || (first ?? last ?? null) === null) return null;
    return [first ?? last ?? 1, last ?? first ?? 1];
  }
}
