import type { KnownTables } from '../../../compiler/checks/references.ts';
import type { ServedPlaces } from '../../../data/fetchGazetteer.ts';
import type { Language } from '../../../domain/language.ts';
import type { Report } from '../../../domain/report/report.ts';
import { type CellChange, changesBetween } from '../../../workbook/changes.ts';
import type { RegionNames } from '../../../workbook/write/reportTables.ts';
import { isAdcode } from '../../../domain/ids.ts';
import { lookUpIn } from '../../../tables/lookUpPlace.ts';
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
import type { CellProblem, WorkbookCells } from '../../../workbook/workbookCells.ts';

/** By the text of an ambiguous place, the id of the region that it means. */
export type Answers = Readonly<Record<string, string>>;

export type FileReading = WorkbookReading | { readonly ok: false; readonly problem: 'not-report' };

/** A file and its cells with problems. */
export interface MarkUp {
  readonly bytes: Uint8Array;
  readonly cells: WorkbookCells;
  readonly problems: readonly CellProblem[];
  /** Whether the cells differ from the file. */
  readonly isChanged: boolean;
}

function reportIn(bytes: Uint8Array): Report | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const read = readUserReport(JSON.parse(text));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

/** What the import does off the main thread. Bytes that it returns are transferred. */
export interface ImportApi {
  /** A file of cells, or a report as `.json`, whose cells are then those of its workbook in this language. */
  readonly read: (bytes: Uint8Array, fileName: string, language: Language) => Promise<FileReading>;
  /** Null where the names of the regions could not be loaded. */
  readonly compile: (cells: WorkbookCells, answers: Answers) => Promise<CompiledWorkbook | null>;
  readonly changes: (
    before: Report,
    after: Report,
    language: Language,
  ) => Promise<readonly CellChange[]>;
  /**
   * The user's workbook with the problems coloured and noted; where its cells were changed, or it was another
   * file, a new workbook. Null where it cannot be written.
   */
  readonly markUp: (review: MarkUp, language: Language) => Promise<Uint8Array | null>;
  /** A report as a workbook; null for an empty template. */
  readonly workbook: (report: Report | null, language: Language) => Promise<Uint8Array>;
}

/** A user's report may refer to every region of the map; its documents are its own. */
function knownTables({ gazetteer, mapped }: ServedPlaces): KnownTables {
  const ids = [...gazetteer.regions.keys()];
  return {
    places: mapped,
    groupings: new Set(ids.filter((id) => !isAdcode(id))),
    documents: new Map(),
  };
}

/** @param loadPlaces is called until it succeeds */
export function createImportApi(loadPlaces: () => Promise<ServedPlaces | null>): ImportApi {
  let loaded: ServedPlaces | null = null;
  const served = async (): Promise<ServedPlaces | null> => {
    loaded ??= await loadPlaces();
    return loaded;
  };
  const regionNames = async (): Promise<RegionNames> =>
    new Map([...((await served())?.gazetteer.regions ?? [])].map(([id, { name }]) => [id, name]));
  return {
    read: async (bytes, name, language) => {
      if (!/\.json$/iu.test(name)) return readWorkbookCells(bytes, name);
      const report = reportIn(bytes);
      if (!report) return { ok: false, problem: 'not-report' };
      const cells = cellsOfReport(report, name, language, await regionNames());
      return { ok: true, cells, said: [] };
    },
    compile: async (cells, answers) => {
      const places = await served();
      if (!places) return null;
      return compileWorkbook(cells, {
        today: new Date().toISOString().slice(0, 10),
        known: knownTables(places),
        lookUp: lookUpIn(places.gazetteer),
        answers: new Map(Object.entries(answers)),
      });
    },
    changes: async (before, after, language) =>
      changesBetween(before, after, language, await regionNames()),
    markUp: async ({ bytes, cells, problems, isChanged }, language) => {
      const { markUpCells, markUpWorkbook } = await import('../../../workbook/markUp.ts');
      const marked = isChanged ? null : await markUpWorkbook(bytes, problems, language);
      return marked ?? markUpCells(cells, problems, language);
    },
    workbook: async (report, language) => {
      // Only those who save a workbook need its writer.
      const { writeTemplate } = await import('../../../workbook/write/writeWorkbook.ts');
      return writeTemplate(report, language, await regionNames());
    },
  };
}
