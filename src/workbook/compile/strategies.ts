import { type Adcode, type GroupingId, isAdcode } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import { SCOPE_CHOICES, YES_NO_CHOICES } from '../choices.ts';
import { type Build, choiceIn, idsOf, referencesIn, reportMissing, type RowId } from './build.ts';
import type { CellMap, ColumnsOfEntry } from './cellSource.ts';
import type { Documents } from './documents.ts';
import { Names } from './names.ts';
import { type Paragraphs, paragraphNumbers } from './paragraphs.ts';
import { PROBLEMS } from './problemTexts.ts';
import type { Sections } from './sections.ts';
import { Slugs } from './slugs.ts';
import type { TableRow } from './tableRows.ts';
import type { Types } from './types.ts';

interface Parts {
  readonly types: Types;
  readonly sections: Sections;
  readonly documents: Documents;
  readonly paragraphs: Paragraphs;
  readonly cells: CellMap;
}

interface Derived {
  readonly id: string;
  readonly title: Bilingual;
  readonly type: string;
  /** The row that gave the type; null where it was assumed. */
  readonly typeRow: number | null;
}

const COLUMNS: ColumnsOfEntry = {
  id: 'id',
  title: 'title_zh',
  type: 'type',
  section: 'section',
  subtopic: 'subtopic',
  scope: 'scope',
  places: 'places',
  groupings: 'places',
  paragraphs: 'paragraphs',
  documents: 'document',
};
const EXAMPLE: Bilingual = { zh: '乡村全面振兴', en: 'Rural revitalisation' };

/** The strategies: those of their sheet, and those that the statements name beside it. */
export class Strategies {
  readonly #build: Build;
  readonly #parts: Parts;
  readonly #rows: readonly TableRow[];
  readonly #ids: readonly RowId[];
  readonly #names = new Names();
  readonly #slugs = new Slugs();
  readonly #derived = new Map<string, Derived>();
  readonly #derivedAt = new Map<string, TableRow>();
  readonly #ofType = new Map<string, string>();
  /** The paragraphs of the statements of each strategy. */
  readonly #used = new Map<string, Set<number>>();
  readonly #usedIn = new Map<string, Set<Adcode | GroupingId>>();

  constructor(build: Build, parts: Parts) {
    this.#build = build;
    this.#parts = parts;
    this.#rows = build.tables.strategies.rows;
    const namesOf = (row: TableRow) => [row.words('title_en'), row.words('title_zh')];
    this.#ids = idsOf(build, this.#rows, namesOf, this.#slugs);
    for (const [at, row] of this.#rows.entries()) {
      const { id, written } = this.#ids[at] ?? { id: '', written: '' };
      const title = row.bilingual('title');
      this.#names.add(id, written, title === null ? [] : [title.zh, title.en]);
    }
  }

  /** The strategies of a statement. A type without a strategy is a strategy of its name. */
  read(row: TableRow): readonly string[] {
    const text = row.words('strategy');
    const type = this.#parts.types.read(row);
    if (text === '') return type === null ? [] : [this.#strategyOfType(type, row)];
    if (this.#rows.length > 0)
      return referencesIn(this.#build, row.at('strategy'), text, this.#names, {
        noun: 'strategy',
        kind: 'strategies',
      });
    const { ids, unknown } = this.#names.list(text);
    for (const id of ids) this.#compareType(id, type, row);
    return [
      ...ids,
      ...unknown.map((piece) => this.#derive({ zh: piece.text, en: piece.text }, type, row)),
    ];
  }

  /** Notes that a statement of a strategy has words in a paragraph. */
  use(id: string, paragraph: number): void {
    const used = this.#used.get(id);
    if (used === undefined) this.#used.set(id, new Set([paragraph]));
    else used.add(paragraph);
  }

  /** Notes that a statement of a strategy is about these regions. */
  noteRegions(id: string, regions: readonly (Adcode | GroupingId)[]): void {
    // Those of the sheet say themselves where they apply.
    if (!this.#derived.has(id)) return;
    const used = this.#usedIn.get(id) ?? new Set();
    for (const region of regions) used.add(region);
    this.#usedIn.set(id, used);
  }

  /** All strategies as strategies.yaml has them. Call it after all statements were read. */
  values() {
    const written = this.#rows.map((row, at) => this.#valueOf(row, this.#ids[at]?.id ?? '', at));
    if (written.length + this.#derived.size === 0) return [this.#unsorted()];
    const derived = [...this.#derived.values()].map(({ id, title, type }, index) => {
      const row = this.#derivedAt.get(id);
      const path = `strategies/${written.length + index}`;
      if (row !== undefined) {
        this.#parts.cells.setRow(path, row, { '': 'strategy', type: 'type' });
      }
      // Without a sheet that says more, it applies where its statements are made for.
      const regions = [...(this.#usedIn.get(id) ?? [])];
      return {
        ...this.#common(id),
        id,
        title,
        type,
        scope: regions.length > 0 ? 'regional' : 'national',
        places: regions.filter((region) => isAdcode(region)),
        groupings: regions.filter((region) => !isAdcode(region)),
      };
    });
    return [...written, ...derived];
  }

  /** A report has at least one strategy. */
  #unsorted() {
    const at = this.#build.tables.statements.at ?? {
      sheet: '',
      row: null,
      column: null,
      heading: null,
      text: '',
    };
    const type = this.#parts.types.otherwise(at);
    const { name } = this.#parts.types.values.find(({ id }) => id === type) ?? { name: EXAMPLE };
    const id = this.#slugs.make(name.en);
    return { id, title: name, type, scope: 'national', named: false, paragraphs: [] };
  }

  #common(id: string) {
    // A report without statements names no strategy in a text: it lists them.
    if (this.#build.tables.statements.rows.length === 0) return { named: true, paragraphs: [] };
    const paragraphs = [...(this.#used.get(id) ?? [])].sort((a, b) => a - b);
    return { named: paragraphs.length > 0, paragraphs };
  }

  #strategyOfType(type: string, row: TableRow): string {
    const known = this.#ofType.get(type);
    if (known !== undefined) return known;
    const named = this.#parts.types.values.find(({ id }) => id === type)?.name ?? EXAMPLE;
    const id = this.#derive(named, type, row);
    this.#ofType.set(type, id);
    return id;
  }

  #derive(title: Bilingual, type: string | null, row: TableRow): string {
    const id = this.#slugs.make(title.en, title.zh);
    this.#names.add(id, '', [title.zh, title.en]);
    const cell = row.at('type');
    this.#derived.set(id, {
      id,
      title,
      type: type ?? this.#parts.types.otherwise(cell),
      typeRow: type === null ? null : cell.row,
    });
    this.#derivedAt.set(id, row);
    return id;
  }

  #compareType(id: string, type: string | null, row: TableRow): void {
    const derived = this.#derived.get(id);
    if (derived === undefined || type === null || derived.type === type) return;
    const cell = row.at('type');
    if (derived.typeRow === null) this.#derived.set(id, { ...derived, type, typeRow: cell.row });
    else this.#build.problems.add(cell, PROBLEMS.otherType(derived.title.zh, derived.typeRow));
  }

  #valueOf(row: TableRow, id: string, at: number) {
    const { types, documents, sections } = this.#parts;
    const title = row.bilingual('title');
    if (title === null)
      reportMissing(this.#build, 'strategies', row.bilingualAt('title'), 'title_zh', EXAMPLE);
    const type = types.read(row);
    if (row.words('type') === '')
      reportMissing(this.#build, 'strategies', row.at('type'), 'type', {
        zh: '城乡融合',
        en: 'Urban-rural',
      });
    const { regions, isNational } = this.#build.places.read(row.at('places'), row.words('places'));
    const scope = choiceIn<'national' | 'regional'>(this.#build, row, 'scope', SCOPE_CHOICES);
    const note = row.bilingual('note');
    this.#parts.cells.setRow(`strategies/${at}`, row, COLUMNS);
    return {
      id,
      title: title ?? EXAMPLE,
      type: type ?? types.otherwise(row.at('type')),
      ...sections.read(row),
      ...this.#paragraphs(row, id),
      scope: scope ?? (regions.length > 0 && !isNational ? 'regional' : 'national'),
      places: regions.filter((region) => isAdcode(region)),
      groupings: regions.filter((region) => !isAdcode(region)),
      documents: documents.read(row),
      ...(note === null ? {} : { note }),
    };
  }

  #paragraphs(row: TableRow, id: string) {
    const { paragraphs } = this.#parts;
    const named = choiceIn<'yes' | 'no'>(this.#build, row, 'named', YES_NO_CHOICES);
    const common = this.#common(id);
    // Numbers of paragraphs mean nothing without the full text.
    if (!paragraphs.isGiven) return common;
    const text = row.plain('paragraphs');
    const numbers = paragraphNumbers(text);
    const cell = row.at('paragraphs');
    const count = paragraphs.all.length;
    if (numbers === null) this.#build.problems.add(cell, PROBLEMS.notParagraph(text));
    const tooLarge = numbers?.find((number) => number > count);
    if (tooLarge !== undefined)
      this.#build.problems.add(cell, PROBLEMS.noParagraph(tooLarge, count));
    if (numbers === null || tooLarge !== undefined) return { named: true, paragraphs: [1] };
    if (named === 'no') return { named: false, paragraphs: numbers };
    if (numbers.length > 0) return { named: true, paragraphs: numbers };
    return named === 'yes' ? { ...common, named: true } : common;
  }
}
