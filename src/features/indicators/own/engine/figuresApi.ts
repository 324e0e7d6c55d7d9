import type { ServedPlaces } from '../../../../data/fetchGazetteer.ts';
import { isAdcode, type RegionId } from '../../../../domain/ids.ts';
import { type OwnFigures, ownFigures } from '../../../../domain/indicators/ownFigures.ts';
import type { Bilingual } from '../../../../domain/language.ts';
import type { Gazetteer } from '../../../../gazetteer/gazetteer.ts';
import { lookUpIn } from '../../../../tables/lookUpPlace.ts';
import type { Question, QuestionKind } from '../../../../tables/question.ts';
import type { FileProblem } from '../../../../tables/read/fileProblem.ts';
import { readTable, type TableReading } from '../../../../tables/readTable.ts';
import { isNational, type LookUpPlace } from '../../../../tables/recognise/tablePlaces.ts';

/** By the text of an ambiguous place, the code of the place that it means. */
export type PlaceAnswers = Readonly<Record<string, string>>;

/** What the user has said about a file. */
export interface FileAnswers {
  readonly places: PlaceAnswers;
  /** Of values for which the table names no year; null where it was not said. */
  readonly year: number | null;
  /** The sheet of a workbook; null for the one with the most values. */
  readonly sheet: string | null;
}

/** A name in a table that means several places. */
export interface PlaceQuestion {
  readonly text: string;
  readonly rows: readonly number[];
  readonly choices: readonly { readonly id: RegionId; readonly name: Bilingual }[];
}

export interface UnderstoodFile extends OwnFigures {
  readonly ok: true;
  readonly encoding: string;
  readonly sheet: string | null;
  /** All sheets with content; empty for a text file. */
  readonly sheets: readonly string[];
  /** Whether some value has no year. */
  readonly needsYear: boolean;
  readonly places: readonly PlaceQuestion[];
  /** What else the reader could not know, left out or assumed. */
  readonly questions: readonly Question[];
}

export type FiguresReading =
  | UnderstoodFile
  /** `unreadable`: by the browser; `names`: those of the regions could not be loaded. */
  | { readonly ok: false; readonly problem: FileProblem | 'unreadable' | 'names' };

/** Reads tables of a user's figures, in a worker. */
export interface FiguresApi {
  /** Loads the names of the regions, while the user looks for a file. */
  readonly prepare: () => Promise<void>;
  readonly read: (file: File, answers: FileAnswers) => Promise<FiguresReading>;
}

/** A field or a sentence of its own says the same. */
const SAID_ELSEWHERE: ReadonlySet<QuestionKind> = new Set([
  'ambiguous-place',
  'no-year',
  'no-indicator',
  'no-unit',
  'part-of-year',
  'other-sheets',
]);

/** Looks a place up; a name with several meanings has the one that the user chose. */
function lookUpAnswered(lookUp: LookUpPlace, answers: PlaceAnswers): LookUpPlace {
  return (text, hint) => {
    const found = lookUp(text, hint);
    const answer = Object.hasOwn(answers, text) ? answers[text] : undefined;
    const chosen = found.filter(({ id }) => id === answer);
    return chosen.length > 0 ? chosen : found;
  };
}

function placeQuestions(
  questions: readonly Question[],
  gazetteer: Gazetteer,
): readonly PlaceQuestion[] {
  const byText = new Map<string, { rows: number[]; choices: readonly string[] }>();
  for (const { kind, text, row, choices } of questions) {
    if (kind !== 'ambiguous-place') continue;
    const asked = byText.get(text) ?? { rows: [], choices };
    byText.set(text, asked);
    if (row !== null) asked.rows.push(row);
  }
  return [...byText].map(([text, { rows, choices }]) => ({
    text,
    rows,
    choices: choices.flatMap((choice) => {
      const id = /\((\d{6})\)$/u.exec(choice)?.[1] ?? '';
      const place = isAdcode(id) ? gazetteer.regions.get(id) : undefined;
      return place ? [{ id: place.id, name: place.name }] : [];
    }),
  }));
}

function understood(
  { encoding, sheet, table }: Extract<TableReading, { readonly ok: true }>,
  file: string,
  year: number | null,
  { gazetteer, mapped }: ServedPlaces,
): UnderstoodFile {
  const others = table.questions.find(({ kind }) => kind === 'other-sheets')?.choices ?? [];
  const isMapped = (place: RegionId): boolean =>
    isAdcode(place) && mapped.has(place) && gazetteer.regions.get(place)?.level !== 'county';
  const hasNational = table.national.length > 0;
  return {
    ok: true,
    encoding,
    sheet,
    sheets: sheet === null ? [] : [sheet, ...others],
    needsYear: table.values.some(
      (value) => value.year === null && value.period === undefined && value.value !== null,
    ),
    places: placeQuestions(table.questions, gazetteer),
    questions: table.questions.filter(
      ({ kind, text }) =>
        !SAID_ELSEWHERE.has(kind) && !(kind === 'total-ignored' && hasNational && isNational(text)),
    ),
    ...ownFigures(table, { file, sheet, year, mapped: isMapped }),
  };
}

const bytesOf = async (file: File): Promise<Uint8Array | null> =>
  await file.arrayBuffer().then(
    (content) => new Uint8Array(content),
    // A folder that was dropped, or a file that another program has locked, cannot be read.
    () => null,
  );

/** @param loadPlaces is called until it succeeds */
export function createFiguresApi(loadPlaces: () => Promise<ServedPlaces | null>): FiguresApi {
  let loading: Promise<ServedPlaces | null> | null = null;
  const served = async (): Promise<ServedPlaces | null> => {
    loading ??= loadPlaces();
    const places = await loading;
    if (!places) loading = null;
    return places;
  };
  return {
    prepare: async () => {
      await served();
    },
    read: async (file, { places: answers, year, sheet }) => {
      const [places, bytes] = await Promise.all([served(), bytesOf(file)]);
      if (!bytes) return { ok: false, problem: 'unreadable' };
      if (!places) return { ok: false, problem: 'names' };
      const lookUp = lookUpAnswered(lookUpIn(places.gazetteer), answers);
      const reading = await readTable(bytes, lookUp, sheet);
      return reading.ok ? understood(reading, file.name, year, places) : reading;
    },
  };
}
