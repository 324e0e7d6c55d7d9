import type { KnownTables } from '../../compiler/checks/references.ts';
import { type Adcode, type GroupingId, groupingId, isAdcode, isSlug } from '../../domain/ids.ts';
import { fold } from '../../domain/search/foldText.ts';
import type { LookUpPlace } from '../../tables/recognise/tablePlaces.ts';
import { columnLetters } from '../../tables/question.ts';
import { cleanText } from '../../tables/text/cleanText.ts';
import { commaPieces, listPieces } from '../cellText.ts';
import { chosen, SCOPE_CHOICES } from '../choices.ts';
import type { CellPlace, NamedRegion, PlaceQuestion, UnderstoodPlace } from '../workbookCells.ts';
import type { ProblemList } from './problemList.ts';
import { PROBLEMS } from './problemTexts.ts';
import type { CellAt } from './tableRows.ts';

/** What a workbook is compiled with. */
export interface PlaceSources {
  /** The day of the import, as an ISO date. */
  readonly today: string;
  readonly known: KnownTables;
  /** The places of the gazetteer that a text can mean. */
  readonly lookUp: LookUpPlace;
  /** The id of the region that an ambiguous text means. */
  readonly answers: ReadonlyMap<string, string>;
}

/** The regions of one cell in the order written. */
export interface CellRegions {
  readonly isNational: boolean;
  readonly regions: readonly (Adcode | GroupingId)[];
  /** Whether something in it is wrong or has to be asked. */
  readonly isUncertain: boolean;
}

type Region = Adcode | GroupingId;
type Meaning =
  | { readonly kind: 'one'; readonly region: NamedRegion }
  | { readonly kind: 'several'; readonly choices: readonly NamedRegion[] }
  | { readonly kind: 'none' };

const LONGEST_NAME = 100;
const NONE: Meaning = { kind: 'none' };

/** `河南省（410000）`, `Yangtze River Delta (yangtze-river-delta)`: the id decides, not the name. */
const ID_IN_BRACKETS = /[([]([a-z0-9-]+)[)\]]$/u;
const CODE_BESIDE = /^(\d{6})(?=\D)|(?<=\D)(\d{6})$/u;

const COMMA = /[,，、/]/u;

/** The id beside a name, else the text itself. */
function idIn(text: string): string {
  const [, start, end] = CODE_BESIDE.exec(text) ?? [];
  return ID_IN_BRACKETS.exec(text)?.[1] ?? start ?? end ?? text;
}

/** Finds the regions that cells name. Each text is looked up once. */
export class PlaceReader {
  readonly #sources: PlaceSources;
  readonly #problems: ProblemList;
  readonly #meanings = new Map<string, Meaning>();
  /** What was read in cells without a problem, by their words. */
  readonly #read = new Map<string, CellRegions>();
  /** The same of what is between the surest separators of a list. */
  readonly #readPieces = new Map<string, CellRegions>();
  readonly #own = new Map<string, Region>();
  readonly #questions = new Map<string, { question: PlaceQuestion; cells: CellPlace[] }>();
  readonly #understood = new Map<string, UnderstoodPlace>();

  constructor(sources: PlaceSources, problems: ProblemList) {
    this.#sources = sources;
    this.#problems = problems;
  }

  /** Names that the user's own sheet of places gives to a region. */
  addOwn(region: Region, names: readonly string[]): void {
    for (const name of names) if (fold(name) !== '') this.#own.set(fold(name), region);
  }

  /** The region of a code or id; null where there is none. */
  region(text: string): Region | null {
    const { places, groupings } = this.#sources.known;
    const digits = /^\d{2}(?:\d{2}){0,2}$/u.test(text) ? text.padEnd(6, '0') : text;
    if (isAdcode(digits) && places.has(digits)) return digits;
    return isSlug(text) && groupings.has(text) ? groupingId(text) : null;
  }

  /** The regions that a cell lists. Unknown ones are problems, ambiguous ones are asked. */
  read(cell: CellAt, words: string): CellRegions {
    const known = this.#read.get(words);
    if (known !== undefined) return known;
    const regions = this.#readNew(cell, words);
    if (!regions.isUncertain) this.#read.set(words, regions);
    return regions;
  }

  #readNew(cell: CellAt, words: string): CellRegions {
    const regions: Region[] = [];
    let [isNational, isUncertain] = [false, false];
    for (const piece of listPieces(words)) {
      const read = this.#readPieces.get(piece) ?? this.#readPiece(cell, piece);
      regions.push(...read.regions);
      isNational ||= read.isNational;
      isUncertain ||= read.isUncertain;
    }
    if (isNational && regions.length > 0) {
      this.#problems.add(cell, PROBLEMS.nationalWithPlaces());
      return { isNational, regions: [], isUncertain: true };
    }
    return { isNational, regions, isUncertain };
  }

  #readPiece(cell: CellAt, words: string): CellRegions {
    const regions: Region[] = [];
    let [isNational, isUncertain] = [false, false];
    for (const name of this.#namesIn(cleanText(words))) {
      if (chosen(SCOPE_CHOICES, name) === 'national') isNational = true;
      else {
        const region = this.#regionOf(name, cell);
        if (region === null) isUncertain = true;
        else regions.push(region);
      }
    }
    const read = { isNational, regions, isUncertain };
    if (!isUncertain) this.#readPieces.set(words, read);
    return read;
  }

  questions(): readonly PlaceQuestion[] {
    return [...this.#questions.values()].map(({ question, cells }) => ({ ...question, cells }));
  }

  understood(): readonly UnderstoodPlace[] {
    return [...this.#understood.values()];
  }

  /** A text that names no place as a whole is split at commas. */
  #namesIn(text: string): readonly string[] {
    if (text === '') return [];
    if (this.#meaning(text).kind !== 'none' || chosen(SCOPE_CHOICES, text) !== null) return [text];
    const parts = commaPieces(text);
    return parts.length > 1 ? parts : [text];
  }

  #regionOf(text: string, cell: CellAt): Region | null {
    const meaning = this.#meaning(text);
    if (meaning.kind === 'none') {
      this.#problems.add(cell, PROBLEMS.unknownPlace(text));
      return null;
    }
    if (meaning.kind === 'several') {
      this.#ask(text, meaning.choices, cell);
      return null;
    }
    const { id, name } = meaning.region;
    const region = this.region(id);
    if (region === null) this.#problems.add(cell, PROBLEMS.innerPlace(text, this.#outerName(id)));
    else this.#understood.set(text, { text, region: { id, name } });
    return region;
  }

  #ask(text: string, choices: readonly NamedRegion[], { sheet, row, column }: CellAt): void {
    const asked = this.#questions.get(text);
    const place = { sheet, row, column: column === null ? null : columnLetters(column) };
    if (asked !== undefined) asked.cells.push(place);
    else this.#questions.set(text, { question: { text, choices, cells: [] }, cells: [place] });
  }

  /** The name of the city or province around a place that reports do not have. */
  #outerName(id: string): NamedRegion['name'] | null {
    const outer = this.#outer(id);
    return outer === null ? null : (this.#sources.lookUp(outer, {})[0]?.name ?? null);
  }

  #meaning(text: string): Meaning {
    const cached = this.#meanings.get(text);
    if (cached !== undefined) return cached;
    const meaning = text.length > LONGEST_NAME ? NONE : this.#find(text);
    this.#meanings.set(text, meaning);
    return meaning;
  }

  #find(text: string): Meaning {
    const { lookUp, answers } = this.#sources;
    const id = COMMA.test(text) ? text : idIn(text);
    const own = this.region(id) ?? this.#own.get(fold(text)) ?? null;
    if (own !== null) return this.#named(own);
    const found = lookUp(text, {});
    const [first] = found;
    if (first === undefined) return NONE;
    if (found.length === 1) return { kind: 'one', region: { id: first.id, name: first.name } };
    const choices = found.map((place) => this.#choice(place));
    const answer = answers.get(text);
    const chosenRegion = choices.find((choice) => choice.id === answer);
    return chosenRegion === undefined
      ? { kind: 'several', choices }
      : { kind: 'one', region: chosenRegion };
  }

  /** A county is a choice for the city or province around it, because reports are tied to those. */
  #choice({ id, name }: NamedRegion): NamedRegion {
    const outer = this.region(id) === null ? this.#outer(id) : null;
    if (outer === null) return { id, name };
    const around = this.#sources.lookUp(outer, {})[0]?.name ?? { zh: outer, en: outer };
    return {
      id: outer,
      name: { zh: `${name.zh}（计入${around.zh}）`, en: `${name.en} (counted in ${around.en})` },
    };
  }

  /** The city or province around a place that reports do not have. */
  #outer(id: string): Region | null {
    const around = [`${id.slice(0, 4)}00`, `${id.slice(0, 2)}0000`];
    const outer = around.find((code) => code !== id && this.region(code) !== null);
    return outer === undefined ? null : this.region(outer);
  }

  #named(id: Region): Meaning {
    const named = this.#sources.lookUp(id, {}).find((region) => region.id === id);
    return { kind: 'one', region: { id, name: named?.name ?? { zh: id, en: id } } };
  }
}
