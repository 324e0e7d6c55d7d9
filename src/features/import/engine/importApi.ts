import type { ServedPlaces } from '../../../data/fetchGazetteer.ts';
import type { Bilingual, Language } from '../../../domain/language.ts';
import type { Report } from '../../../domain/report/report.ts';
import {
  type CellChange,
  changesBetween,
  ownTables,
  placeOfChange,
} from '../../../workbook/changes.ts';
import type { RegionNames } from '../../../workbook/write/reportTables.ts';
import { lookUpIn } from '../../../tables/lookUpPlace.ts';
import { readTable } from '../../../tables/readTable.ts';
import {
  type CompiledWorkbook,
  compileWorkbook,
} from '../../../workbook/compile/compileWorkbook.ts';
import {
  readWorkbookCells,
  type WorkbookReading,
} from '../../../workbook/read/readWorkbookCells.ts';
import { cellsOfReport } from '../../../workbook/cellsOfReport.ts';
import { readUserReport } from '../../../data/readUserReport.ts';
import type {
  CellPlace,
  Said,
  SheetCells,
  WorkbookCells,
} from '../../../workbook/workbookCells.ts';
import { oneRow, sourcesOf } from './checkSources.ts';
import { type Edit, edited } from './edits.ts';
import { outlineOf, type WorkbookOutline } from './outline.ts';

/** By the text of an ambiguous place, the id of the region that it means. */
export type Answers = Readonly<Record<string, string>>;

type FailedReading = Exclude<WorkbookReading, { readonly ok: true }>;

export type FileReading =
  | {
      readonly ok: true;
      readonly outline: WorkbookOutline;
      readonly said: readonly Said[];
      /** It has no table of a report, but values of places. */
      readonly hasFigures: boolean;
    }
  | FailedReading
  /** `unreadable`: by the browser. */
  | { readonly ok: false; readonly problem: 'not-report' | 'unreadable' };

/** What the page says of a finished report, which stays with the engine until it is added. */
export interface FinishedReport {
  readonly id: string;
  readonly short: Bilingual;
  readonly statements: number;
  readonly speakers: number;
}

type Ok = Extract<CompiledWorkbook, { readonly ok: true }>;

/** What the check of the open file found. */
export type Checked =
  | Exclude<CompiledWorkbook, { readonly ok: true }>
  | (Omit<Ok, 'report'> & { readonly finished: FinishedReport });

/** A change with its place in the user's own cells; null where it has none. */
export interface PlacedChange extends CellChange {
  readonly place: CellPlace | null;
}

/** So many changes have a place; the page lists no more. */
const MOST_PLACES = 200;

function reportIn(bytes: Uint8Array): Report | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const read = readUserReport(JSON.parse(text));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

/** Whether some sheet has the texts of statements, or strategies. */
function isReport({ sheets }: WorkbookCells): boolean {
  return sheets.some(
    ({ kind, fields }) =>
      (kind === 'statements' && fields.includes('text')) ||
      (kind === 'strategies' && fields.includes('title')),
  );
}

function isFilledText({ kind, rows, headingRow }: SheetCells): boolean {
  return (
    kind === 'text' &&
    rows.some((row, at) => at > headingRow && row.some((cell) => cell.trim() !== ''))
  );
}

/**
 * What the import does off the main thread. It has one open file, whose cells and report stay here: the page has what
 * it shows. Bytes that it returns are transferred.
 */
export interface ImportApi {
  /** Loads what a check needs and checks one row, while the user looks for a file: the first check takes longest. */
  readonly prepare: () => Promise<void>;
  /** Opens a file of cells, or a report as `.json`, whose cells are then those of its workbook in this language. */
  readonly open: (file: File, language: Language) => Promise<FileReading>;
  /** Rows of a sheet, by their indexes. Missing ones are left out. */
  readonly rows: (
    sheet: string,
    indexes: readonly number[],
  ) => Promise<ReadonlyMap<number, readonly string[]>>;
  /** Null where no file is open. */
  readonly edit: (edits: readonly Edit[]) => Promise<WorkbookOutline | null>;
  /** Null where the names of the regions could not be loaded, or no file is open. */
  readonly check: (answers: Answers) => Promise<Checked | null>;
  /** The report that the last check made. */
  readonly report: () => Promise<Report | null>;
  /** What differs from an earlier state of the report that the last check made. */
  readonly changes: (before: Report, language: Language) => Promise<readonly PlacedChange[]>;
  /**
   * The user's workbook with the problems of the last check coloured and noted; where its cells were changed, or it
   * was another file, a new workbook. Null where it cannot be written.
   */
  readonly markUp: (language: Language) => Promise<Uint8Array | null>;
  /** A report as a workbook; null for an empty template. */
  readonly workbook: (report: Report | null, language: Language) => Promise<Uint8Array>;
}

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly cells: WorkbookCells;
  /** Whether the cells differ from the file. */
  readonly isChanged: boolean;
  /** By the last check. */
  readonly compiled: CompiledWorkbook | null;
  /** Checked without answers, before the page has asked. */
  readonly early: CompiledWorkbook | null;
}

function checkedOf(compiled: CompiledWorkbook): Checked {
  if (!compiled.ok) return compiled;
  const { report, ...rest } = compiled;
  const { id, short, statements, speakers } = report;
  const finished = { id, short, statements: statements.length, speakers: speakers.length };
  return { ...rest, finished };
}

/** The changes without those of a text that only repeats the statements, with their places. */
function placed(changes: readonly CellChange[], cells: WorkbookCells): readonly PlacedChange[] {
  const hasText = cells.sheets.some(isFilledText);
  return changes
    .filter(({ table }) => hasText || table !== 'text')
    .map((change, at) => ({
      ...change,
      place: at < MOST_PLACES ? placeOfChange(change, cells) : null,
    }));
}

const bytesOf = async (file: File): Promise<Uint8Array | null> =>
  await file.arrayBuffer().then(
    (content) => new Uint8Array(content),
    // A folder that was dropped, or a file that another program has locked, cannot be read.
    () => null,
  );

/** @param loadPlaces is called until it succeeds */
export function createImportApi(loadPlaces: () => Promise<ServedPlaces | null>): ImportApi {
  let loading: Promise<ServedPlaces | null> | null = null;
  let open: OpenFile | null = null;
  const served = async (): Promise<ServedPlaces | null> => {
    loading ??= loadPlaces();
    const places = await loading;
    if (!places) loading = null;
    return places;
  };
  const regionNames = async (): Promise<RegionNames> =>
    new Map([...((await served())?.gazetteer.regions ?? [])].map(([id, { name }]) => [id, name]));
  const lastReport = (): Report | null => (open?.compiled?.ok ? open.compiled.report : null);
  const hasFigures = async (bytes: Uint8Array, cells: WorkbookCells): Promise<boolean> => {
    if (isReport(cells)) return false;
    const places = await served();
    const reading = places && (await readTable(bytes, lookUpIn(places.gazetteer)));
    return reading?.ok === true && reading.table.values.some(({ value }) => value !== null);
  };
  const read = async (
    bytes: Uint8Array,
    name: string,
    language: Language,
  ): Promise<WorkbookReading | Extract<FileReading, { readonly ok: false }>> => {
    if (!/\.json$/iu.test(name)) return await readWorkbookCells(bytes, name);
    const report = reportIn(bytes);
    if (!report) return { ok: false, problem: 'not-report' };
    const cells = cellsOfReport(report, name, language, await regionNames());
    return { ok: true, cells, said: [] };
  };
  /** The page renders what was opened in the meantime, and then asks for the check. */
  const checkEarly = async (opened: OpenFile): Promise<void> => {
    const places = await served();
    if (!places || open !== opened) return;
    open = { ...opened, early: compileWorkbook(opened.cells, sourcesOf(places, {})) };
  };
  return {
    prepare: async () => {
      const places = await served();
      if (places) compileWorkbook(oneRow(), sourcesOf(places, {}));
    },
    open: async (file, language) => {
      open = null;
      const bytes = await bytesOf(file);
      if (!bytes) return { ok: false, problem: 'unreadable' };
      const reading = await read(bytes, file.name, language);
      if (!reading.ok) return reading;
      const { cells, said } = reading;
      const opened: OpenFile = { bytes, cells, isChanged: false, compiled: null, early: null };
      open = opened;
      const isFigures = await hasFigures(bytes, cells);
      // In a new task, after the answer has been sent.
      setTimeout(() => void checkEarly(opened));
      return { ok: true, outline: outlineOf(cells), said, hasFigures: isFigures };
    },
    rows: (name, indexes) => {
      const rows = open?.cells.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      const found = indexes.flatMap((at) => {
        const row = rows[at];
        return row ? [[at, row] as const] : [];
      });
      return Promise.resolve(new Map(found));
    },
    edit: (edits) => {
      if (!open) return Promise.resolve(null);
      const isChanged =
        open.isChanged || edits.some(({ kind }) => kind === 'cell' || kind === 'column');
      const cells = edits.reduce(edited, open.cells);
      open = { ...open, cells, isChanged, compiled: null, early: null };
      return Promise.resolve(outlineOf(open.cells));
    },
    check: async (answers) => {
      const places = await served();
      if (!places || !open) return null;
      const early = Object.keys(answers).length === 0 ? open.early : null;
      const compiled = early ?? compileWorkbook(open.cells, sourcesOf(places, answers));
      open = { ...open, compiled };
      return checkedOf(compiled);
    },
    report: () => Promise.resolve(lastReport()),
    changes: async (before, language) => {
      const names = await regionNames();
      const after = lastReport();
      if (!after || !open) return [];
      const own = ownTables(open.cells);
      return placed(changesBetween(before, after, language, names, own), open.cells);
    },
    markUp: async (language) => {
      if (!open?.compiled || open.compiled.ok) return null;
      const { bytes, cells, isChanged, compiled } = open;
      const { markUpCells, markUpWorkbook } = await import('../../../workbook/markUp.ts');
      const marked = isChanged ? null : await markUpWorkbook(bytes, compiled.problems, language);
      return marked ?? markUpCells(cells, compiled.problems, language);
    },
    workbook: async (report, language) => {
      // Only those who save a workbook need its writer.
      const { writeTemplate } = await import('../../../workbook/write/writeWorkbook.ts');
      return writeTemplate(report, language, await regionNames());
    },
  };
}
