import type { KnownTables } from '../../../compiler/checks/references.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
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
import type { WorkbookCells } from '../../../workbook/workbookCells.ts';

/** By the text of an ambiguous place, the id of the region that it means. */
export type Answers = Readonly<Record<string, string>>;

/** What the import does off the main thread. Bytes that it returns are transferred. */
export interface ImportApi {
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<WorkbookReading>;
  /** Null where the names of the regions could not be loaded. */
  readonly compile: (cells: WorkbookCells, answers: Answers) => Promise<CompiledWorkbook | null>;
  readonly changes: (
    before: Report,
    after: Report,
    language: Language,
  ) => Promise<readonly CellChange[]>;
  /** A report as a workbook; null for an empty template. */
  readonly workbook: (report: Report | null, language: Language) => Promise<Uint8Array>;
}

/** A user's report may refer to every region; its documents are its own. */
function knownTables({ regions }: Gazetteer): KnownTables {
  const ids = [...regions.keys()];
  return {
    places: new Set(ids.filter(isAdcode)),
    groupings: new Set(ids.filter((id) => !isAdcode(id))),
    documents: new Map(),
  };
}

/** @param loadGazetteer is called until it succeeds */
export function createImportApi(loadGazetteer: () => Promise<Gazetteer | null>): ImportApi {
  let loaded: Gazetteer | null = null;
  const gazetteer = async (): Promise<Gazetteer | null> => {
    loaded ??= await loadGazetteer();
    return loaded;
  };
  const regionNames = async (): Promise<RegionNames> =>
    new Map([...((await gazetteer())?.regions ?? [])].map(([id, { name }]) => [id, name]));
  return {
    read: readWorkbookCells,
    compile: async (cells, answers) => {
      const names = await gazetteer();
      if (!names) return null;
      return compileWorkbook(cells, {
        known: knownTables(names),
        lookUp: lookUpIn(names),
        answers: new Map(Object.entries(answers)),
      });
    },
    changes: async (before, after, language) =>
      changesBetween(before, after, language, await regionNames()),
    workbook: async (report, language) => {
      // Only those who save a workbook need its writer.
      const { writeTemplate } = await import('../../../workbook/write/writeWorkbook.ts');
      return writeTemplate(report, language, await regionNames());
    },
  };
}
