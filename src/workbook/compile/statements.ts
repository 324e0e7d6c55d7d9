import { quoteDifference } from '../../compiler/quoteDifference.ts';
import { isAdcode } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Basis, Body, PartKind, StatementKind } from '../../domain/report/report.ts';
import { listPieces } from '../cellText.ts';
import { BASIS_CHOICES, choiceList, chosen, PART_CHOICES, STATEMENT_CHOICES } from '../choices.ts';
import { type Build, choiceIn, reportMissing } from './build.ts';
import { type CellFinder, cellOfField, type ColumnsOfEntry } from './cellSource.ts';
import type { Path } from '../../compiler/source.ts';
import type { Paragraphs } from './paragraphs.ts';
import type { People } from './people.ts';
import type { CellRegions } from './placeReader.ts';
import { PROBLEMS } from './problemTexts.ts';
import type { Sections } from './sections.ts';
import { type StatementRows, statementRows } from './statementRows.ts';
import type { Strategies } from './strategies.ts';
import type { CellAt, TableRow } from './tableRows.ts';

interface Parts {
  readonly people: People;
  readonly sections: Sections;
  readonly strategies: Strategies;
  readonly paragraphs: Paragraphs;
}

interface PartValue {
  readonly paragraph: number;
  readonly kind: PartKind;
  readonly text: string;
  readonly inferred?: string;
}

/** The regions of a statement: all in the order written, and by kind. */
interface Ties {
  readonly regions: CellRegions['regions'];
  readonly scope: 'national' | 'regional';
  readonly places: readonly { readonly place: string; readonly basis: Basis }[];
  readonly groupings: readonly { readonly grouping: string; readonly basis: Basis }[];
}

const NATIONAL: Ties = { regions: [], scope: 'national', places: [], groupings: [] };
/** A difference is searched for in so many quotations, and only in texts of this size. */
const MOST_DIFFERENCES = 50;
const LARGEST_DIFFERENCE = 1_000_000;
const EXAMPLE: Bilingual = { zh: '“要推进城乡融合。”', en: '"Integrate cities and villages."' };
const KIND_OF_BODY: Readonly<Partial<Record<Body, StatementKind>>> = {
  collective: 'collective',
  government: 'government-work-report',
};
const COLUMNS: ColumnsOfEntry = {
  id: 'id',
  speaker: 'speaker',
  section: 'section',
  subtopic: 'subtopic',
  places: 'places',
  groupings: 'places',
  scope: 'places',
  strategies: 'strategy',
};
const PART_COLUMNS: ColumnsOfEntry = { '': 'text', paragraph: 'paragraph' };
const QUOTED = /^["“「『‘«]/u;
const QUOTED_HEADING = /原话|引文|引语|quot/iu;

/** Reads the sheet of statements. */
export class Statements {
  readonly #build: Build;
  readonly #parts: Parts;
  readonly #reasons = new Map<string, { readonly id: string; readonly text: Bilingual }>();
  #differences = 0;
  /** The first row of each statement, and the row of each of its parts. */
  readonly #rows: { readonly first: TableRow; readonly parts: readonly TableRow[] }[] = [];
  /** What cells of places and their bases mean, where nothing is wrong or has to be asked. */
  readonly #knownTies = new Map<string, Ties>();
  readonly cells: CellFinder = { at: (path) => this.#cellAt(path) };

  constructor(build: Build, parts: Parts) {
    this.#build = build;
    this.#parts = parts;
  }

  /** The reasons for parts without an attribution, each once. */
  get reasons() {
    return [...this.#reasons.values()];
  }

  /** All statements as statements.yaml has them. */
  values() {
    const groups = statementRows(this.#build, this.#parts.people);
    return groups.map((group) => this.#valueOf(group));
  }

  #cellAt([at, list, part, field]: Path): CellAt | null {
    const rows = this.#rows[Number(at)];
    if (rows === undefined) return null;
    const row = list === 'parts' ? rows.parts[Number(part)] : undefined;
    return row === undefined
      ? cellOfField(rows.first, COLUMNS, String(list))
      : cellOfField(row, PART_COLUMNS, String(field));
  }

  #valueOf({ id, speaker, rows }: StatementRows) {
    const { people, sections, strategies } = this.#parts;
    const [first] = rows;
    const home = sections.read(first);
    const named = strategies.read(first);
    const parts = this.#partsOf(rows);
    for (const { paragraph } of parts) {
      sections.use(home, paragraph);
      for (const strategy of named) strategies.use(strategy, paragraph);
    }
    const kind = choiceIn<StatementKind>(this.#build, first, 'statement_kind', STATEMENT_CHOICES);
    const note = first.bilingual('note');
    const { regions, ...ties } = this.#ties(first, speaker);
    for (const strategy of named) strategies.noteRegions(strategy, regions);
    return {
      id,
      kind: kind ?? KIND_OF_BODY[people.bodyOf(speaker)] ?? 'named',
      speaker,
      ...home,
      strategies: named,
      ...ties,
      parts,
      ...(note === null ? {} : { note }),
    };
  }

  #ties(row: TableRow, speaker: string): Ties {
    const { places, problems } = this.#build;
    const words = row.words('places');
    const own = places.read(row.at('places'), words);
    if (own.isUncertain || own.regions.length === 0) return this.#readTies(row, speaker, own);
    const key = `${words}\n${row.words('basis')}`;
    const known = this.#knownTies.get(key);
    if (known !== undefined) return known;
    const before = problems.size;
    const ties = this.#readTies(row, speaker, own);
    if (problems.size === before) this.#knownTies.set(key, ties);
    return ties;
  }

  #readTies(row: TableRow, speaker: string, own: CellRegions): Ties {
    const cell = row.at('places');
    const isEmpty = own.regions.length === 0 && !own.isNational && !own.isUncertain;
    const ofPost = isEmpty ? this.#parts.people.placesOf(speaker) : null;
    if (isEmpty && ofPost === null) {
      if (cell.column === null)
        reportMissing(this.#build, 'statements', cell, 'places', { zh: '河南省', en: 'Henan' });
      else this.#build.problems.addUnlessAnother(cell, PROBLEMS.noPlace());
    }
    const regions: CellRegions = ofPost ?? own;
    // A wrong or missing place must not lead to further problems.
    if (regions.regions.length === 0) return NATIONAL;
    const bases = this.#bases(row, regions.regions.length, ofPost === null ? 'named' : 'post');
    const ties = regions.regions.map((region, i) => ({ region, basis: bases[i] ?? 'named' }));
    return {
      regions: regions.regions,
      scope: 'regional',
      places: ties
        .filter(({ region }) => isAdcode(region))
        .map(({ region, basis }) => ({ place: region, basis })),
      groupings: ties
        .filter(({ region }) => !isAdcode(region))
        .map(({ region, basis }) => ({ grouping: region, basis })),
    };
  }

  /** The basis of each tie: one word for all, or one for each. */
  #bases(row: TableRow, count: number, otherwise: Basis): readonly Basis[] {
    const all = (basis: Basis) => Array.from({ length: count }, () => basis);
    const cell = row.at('basis');
    const words = listPieces(row.words('basis'));
    const bases: Basis[] = [];
    for (const word of words) {
      const basis = chosen<Basis>(BASIS_CHOICES, word);
      if (basis === null)
        this.#build.problems.add(cell, PROBLEMS.notOneOf(word, choiceList(BASIS_CHOICES)));
      else bases.push(basis);
    }
    const [first] = bases;
    if (first === undefined) return all(otherwise);
    if (bases.length === count || bases.length < words.length) return bases;
    if (bases.length > 1) this.#build.problems.add(cell, PROBLEMS.basisCount(bases.length, count));
    return all(first);
  }

  #partsOf(rows: StatementRows['rows']): readonly PartValue[] {
    const parts: PartValue[] = [];
    const rowsOfParts: TableRow[] = [];
    this.#rows.push({ first: rows[0], parts: rowsOfParts });
    for (const row of rows) {
      const part = this.#partOf(row);
      if (part === null) continue;
      rowsOfParts.push(row);
      parts.push(part);
    }
    const { paragraphs } = this.#parts;
    if (parts.length > 0) return parts;
    // A wrong or missing text must not lead to further problems.
    const text = paragraphs.isGiven ? (paragraphs.at(1) ?? '—') : '—';
    const paragraph = paragraphs.isGiven ? 1 : paragraphs.add(text);
    return [{ paragraph, kind: 'reported', text }];
  }

  #partOf(row: TableRow): PartValue | null {
    const text = row.words('text');
    const cell = row.at('text');
    const kind = choiceIn<PartKind>(this.#build, row, 'kind', PART_CHOICES);
    const reason = this.#reason(row);
    if (text === '') {
      reportMissing(this.#build, 'statements', cell, 'text', EXAMPLE);
      return null;
    }
    const paragraph = this.#paragraphOf(row, text);
    if (paragraph === null) return null;
    const isDirect = QUOTED.test(text) || QUOTED_HEADING.test(cell.heading ?? '');
    return {
      paragraph,
      kind: kind ?? (isDirect ? 'direct' : 'reported'),
      text,
      ...(reason === null ? {} : { inferred: reason }),
    };
  }

  #paragraphOf(row: TableRow, text: string): number | null {
    const { paragraphs } = this.#parts;
    const { problems } = this.#build;
    if (!paragraphs.isGiven) return paragraphs.add(text);
    const written = row.plain('paragraph');
    if (written === '') {
      const found = paragraphs.find(text);
      if (typeof found === 'number') return found;
      const problem = found === null ? PROBLEMS.notInText() : PROBLEMS.notSearched();
      problems.add(row.at('text'), problem);
      return null;
    }
    const cell = row.at('paragraph');
    const number = /^[1-9]\d{0,6}(?:\.0)?$/u.test(written) ? Number(written) : null;
    if (number === null) {
      problems.add(cell, PROBLEMS.notParagraph(written));
      return null;
    }
    const paragraph = paragraphs.at(number);
    if (paragraph === null) {
      problems.add(cell, PROBLEMS.noParagraph(number, paragraphs.all.length));
      return null;
    }
    if (paragraph.includes(text)) return number;
    const other = paragraphs.find(text);
    if (typeof other === 'number') problems.add(cell, PROBLEMS.elsewhere(number, other));
    else problems.add(row.at('text'), this.#notVerbatim(number, text, paragraph));
    return null;
  }

  #notVerbatim(number: number, text: string, paragraph: string) {
    this.#differences += 1;
    const isSmall = text.length * paragraph.length < LARGEST_DIFFERENCE;
    const difference =
      isSmall && this.#differences <= MOST_DIFFERENCES ? quoteDifference(text, paragraph) : null;
    return PROBLEMS.notInParagraph(
      number,
      difference?.paragraph ?? null,
      difference?.quotation ?? null,
    );
  }

  #reason(row: TableRow): string | null {
    const text = row.bilingual('reason');
    if (text === null) return null;
    const key = JSON.stringify([text.zh, text.en]);
    const known = this.#reasons.get(key);
    if (known !== undefined) return known.id;
    const id = `reason-${this.#reasons.size + 1}`;
    this.#reasons.set(key, { id, text });
    return id;
  }
}
