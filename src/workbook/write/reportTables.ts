import type { Report, Statement, Strategy } from '../../domain/report/report.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { isAdcode } from '../../domain/ids.ts';
import { FIELDS, type SheetKind } from '../../tables/fields/fields.ts';
import {
  BASIS_CHOICES,
  BODY_CHOICES,
  CONFIDENCE_CHOICES,
  LANGUAGE_CHOICES,
  PART_CHOICES,
  SCOPE_CHOICES,
  STATEMENT_CHOICES,
  STATUS_CHOICES,
  VERIFIED_CHOICES,
  YES_NO_CHOICES,
} from '../choices.ts';
import { LIST_SEPARATOR } from '../cellText.ts';
import { documentTable, type DocumentTable } from './documentTable.ts';
import { References } from './references.ts';

/** The value of a cell before it is made safe for spreadsheets. */
export type CellContent = string | number;
/** A row by the ids of fields; a missing field is an empty cell. */
export type WrittenRow = Readonly<Record<string, CellContent>>;
export type WrittenTables = Readonly<Record<SheetKind, readonly WrittenRow[]>>;
/** Names of regions, by code or id, which are written beside the codes. */
export type RegionNames = ReadonlyMap<string, Bilingual>;

/** The most letters of a cell in a spreadsheet, less those of marks. */
const LONGEST_CELL = 32_000;

const WITH_ID: Readonly<Record<Language, (name: string, id: string) => string>> = {
  zh: (name, id) => `${name}（${id}）`,
  en: (name, id) => `${name} (${id})`,
};

const inBoth = (field: string, text: Bilingual | null): WrittenRow =>
  text === null ? {} : { [`${field}_zh`]: text.zh, [`${field}_en`]: text.en };

/** A long text in pieces that fit a cell, never cut within a character. */
export function piecesOf(text: string, longest = LONGEST_CELL): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const isInside = /[\ud800-\udbff]/u.test(rest.charAt(longest - 1));
    const end = isInside ? longest - 1 : longest;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** Turns a report into the rows of its tables. */
class ReportTables {
  readonly #report: Report;
  readonly #language: Language;
  readonly #names: RegionNames;
  readonly #references: References;
  readonly #documents: DocumentTable;

  constructor(report: Report, language: Language, names: RegionNames) {
    this.#report = report;
    this.#language = language;
    this.#names = names;
    this.#documents = documentTable(report.strategies, language);
    this.#references = new References(report, this.#documents, language);
  }

  tables(): WrittenTables {
    const { types, speakers, strategies, statements, sections, notes, paragraphs } = this.#report;
    return {
      report: this.#head(),
      statements: statements.flatMap((statement) => this.#statement(statement)),
      people: speakers.map(({ id, name, body, post, chineseStatus, nameByEditor }) => ({
        id,
        ...inBoth('name', name),
        body: BODY_CHOICES[body][this.#language],
        ...inBoth('post', post),
        chinese_status: STATUS_CHOICES[chineseStatus][this.#language],
        name_by_editor: nameByEditor ? YES_NO_CHOICES.yes[this.#language] : '',
      })),
      strategies: strategies.map((strategy) => this.#strategy(strategy)),
      types: types.map(({ id, name, short, glyph }) => ({
        id,
        ...inBoth('name', name),
        ...inBoth('short', short),
        glyph: glyph ?? '',
      })),
      places: this.#places(),
      indicators: [],
      sections: sections.flatMap(({ id, heading, short, paragraphs: [first, last], subtopics }) => [
        { id, ...inBoth('heading', heading), ...inBoth('short', short), first, last },
        ...subtopics.map((subtopic) => ({
          id: subtopic.id,
          parent_section: this.#references.section(id),
          ...inBoth('heading', subtopic.label),
          first: subtopic.paragraphs[0],
          last: subtopic.paragraphs[1],
        })),
      ]),
      documents: this.#documents.rows.map((row) => ({
        ...row,
        verified: VERIFIED_CHOICES[row.verified][this.#language],
      })),
      notes: notes.map(({ paragraph, anchor, note, probableChinese, confidence }) => ({
        paragraph,
        anchor,
        ...inBoth('note', note),
        probable_chinese: probableChinese ?? '',
        confidence: CONFIDENCE_CHOICES[confidence][this.#language],
      })),
      text: paragraphs.flatMap((paragraph, at) =>
        piecesOf(paragraph).map((words) => ({ paragraph: at + 1, words })),
      ),
    };
  }

  #head(): readonly WrittenRow[] {
    const { id, title, short, date, language, publisher, provenance, reporters } = this.#report;
    const { authors = [], contributors = [] } = reporters ?? {};
    const count = Math.max(1, authors.length, contributors.length);
    const head: WrittenRow = {
      id,
      ...inBoth('title', title),
      ...inBoth('short', short),
      date,
      language: LANGUAGE_CHOICES[language][this.#language],
      ...inBoth('publisher', publisher),
      ...inBoth('provenance', provenance),
      chinese_status:
        reporters === null ? '' : STATUS_CHOICES[reporters.chineseStatus][this.#language],
    };
    return Array.from({ length: count }, (_, at) => ({
      ...(at === 0 ? head : {}),
      ...inBoth('authors', authors[at] ?? null),
      ...inBoth('contributors', contributors[at] ?? null),
    }));
  }

  #strategy(strategy: Strategy): WrittenRow {
    const { id, title, type, scope, section, subtopic, named, paragraphs, note } = strategy;
    const [only] = paragraphs;
    return {
      id,
      ...inBoth('title', title),
      type: this.#references.type(type),
      scope: SCOPE_CHOICES[scope][this.#language],
      places: this.#regions([...strategy.places, ...strategy.groupings]),
      document: this.#references.documents(strategy.documents),
      section: section === null ? '' : this.#references.section(section),
      subtopic: subtopic === null ? '' : this.#references.subtopic(subtopic),
      named: YES_NO_CHOICES[named ? 'yes' : 'no'][this.#language],
      paragraphs: only !== undefined && paragraphs.length === 1 ? only : paragraphs.join(', '),
      ...inBoth('note', note),
    };
  }

  #statement(statement: Statement): readonly WrittenRow[] {
    const { id, kind, speaker, section, subtopic, strategies, scope, note } = statement;
    const regions = [
      ...statement.places.map(({ place, basis }) => ({ region: place, basis })),
      ...statement.groupings.map(({ grouping, basis }) => ({ region: grouping, basis })),
    ];
    const head: WrittenRow = {
      speaker: this.#references.speaker(speaker),
      places:
        scope === 'national'
          ? SCOPE_CHOICES.national[this.#language]
          : this.#regions(regions.map(({ region }) => region)),
      basis: this.#bases(regions.map(({ basis }) => BASIS_CHOICES[basis][this.#language])),
      strategy: this.#references.strategies(strategies),
      section: section === null ? '' : this.#references.section(section),
      subtopic: subtopic === null ? '' : this.#references.subtopic(subtopic),
      statement_kind: STATEMENT_CHOICES[kind][this.#language],
      ...inBoth('note', note),
    };
    return statement.parts.map((part, at) => ({
      id,
      ...(at === 0 ? head : {}),
      text: part.text,
      kind: PART_CHOICES[part.kind][this.#language],
      paragraph: part.paragraph,
      ...inBoth('reason', part.inferred),
    }));
  }

  /** One word where all ties have the same basis; none where all are named. */
  #bases(words: readonly string[]): string {
    const [only, ...others] = [...new Set(words)];
    if (only === undefined || others.length > 0) return words.join('; ');
    return only === BASIS_CHOICES.named[this.#language] ? '' : only;
  }

  /** `河南省（410000）；长三角（yangtze-river-delta）`; without names the codes and ids only. */
  #regions(ids: readonly string[]): string {
    const written = ids.map((id) => {
      const name = this.#names.get(id)?.[this.#language];
      // With a comma in its name, an import would take it for a list.
      if (name === undefined || /[,，、/;；|]/u.test(name)) return id;
      return WITH_ID[this.#language](name, id);
    });
    return written.join(LIST_SEPARATOR[this.#language]);
  }

  #places(): readonly WrittenRow[] {
    const { strategies, statements } = this.#report;
    const ids = new Set<string>([
      ...strategies.flatMap(({ places, groupings }) => [...places, ...groupings]),
      ...statements.flatMap(({ places, groupings }) => [
        ...places.map(({ place }) => place),
        ...groupings.map(({ grouping }) => grouping),
      ]),
    ]);
    return [...ids].toSorted().map((code) => ({
      code,
      ...inBoth('name', this.#names.get(code) ?? null),
      level: LEVELS[levelOf(code)][this.#language],
    }));
  }
}

const LEVELS = {
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '地级', en: 'prefecture' },
  grouping: { zh: '区域', en: 'grouping' },
} as const;

function levelOf(id: string): keyof typeof LEVELS {
  if (!isAdcode(id)) return 'grouping';
  return id.endsWith('0000') ? 'province' : 'prefecture';
}

/** The rows of every table of a report, so that {@link compileWorkbook} makes the same report of them. */
export function reportTables(
  report: Report,
  language: Language,
  names: RegionNames,
): WrittenTables {
  return new ReportTables(report, language, names).tables();
}

/** The cells of a row in the order of the fields. */
export function cellsOf(kind: SheetKind, row: WrittenRow): readonly CellContent[] {
  return FIELDS[kind].map(({ id }) => row[id] ?? '');
}
