import type { FileProblem } from './read/fileProblem.ts';
import { compoundFileProblem, isCompoundFile, isZip } from './read/container.ts';
import { readTextFile } from './read/readTextFile.ts';
import { readWorkbook, type WorkbookSheet } from './read/workbook.ts';
import { MOST_BYTES } from './limits.ts';
import { type RecognisedTable, recogniseTable } from './recognise/recogniseTable.ts';
import type { LookUpPlace } from './recognise/tablePlaces.ts';

export type TableReading =
  | {
      readonly ok: true;
      /** A name of `TextDecoder`, or `xlsx`. */
      readonly encoding: string;
      /** The name of the sheet; null for a text file. */
      readonly sheet: string | null;
      readonly table: RecognisedTable;
    }
  | { readonly ok: false; readonly problem: FileProblem };

function readText(bytes: Uint8Array, lookUp: LookUpPlace): TableReading {
  const read = readTextFile(bytes);
  if (!read.ok) return read;
  const { encoding, grid, questions } = read;
  return { ok: true, encoding, sheet: null, table: recogniseTable(grid, lookUp, questions) };
}

function recogniseSheet(sheet: WorkbookSheet, lookUp: LookUpPlace) {
  return { sheet, table: recogniseTable(sheet.grid, lookUp, sheet.questions) };
}

async function readSheets(
  bytes: Uint8Array,
  lookUp: LookUpPlace,
  wanted: string | null,
): Promise<TableReading> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const filled = workbook.sheets.filter(({ grid }) => grid.rows.length > 0);
  const asked = filled.filter(({ name }) => wanted === null || name === wanted);
  if (filled.length === 0) return { ok: false, problem: 'no-sheet' };
  if (asked.length === 0) return { ok: false, problem: 'unknown-sheet' };
  const tables = asked.map((sheet) => recogniseSheet(sheet, lookUp));
  const best = tables.reduce((most, each) =>
    each.table.values.length > most.table.values.length ? each : most,
  );
  const { name, questions } = best.sheet;
  const others = filled.filter((sheet) => sheet.name !== name).map((sheet) => sheet.name);
  if (others.length > 0) questions.add('other-sheets', { text: name, choices: others });
  for (const hidden of workbook.hiddenSheets) questions.add('hidden-sheet', { text: hidden });
  const table = { ...best.table, questions: questions.list() };
  return { ok: true, encoding: 'xlsx', sheet: name, table };
}

/**
 * Reads a table from the bytes of a file: delimited text in any usual encoding, or an .xlsx workbook. Never
 * throws: a file that cannot be read gives a problem, everything uncertain a question.
 * @param sheet the sheet of a workbook; null for the one with the most values
 */
export async function readTable(
  bytes: Uint8Array,
  lookUp: LookUpPlace,
  sheet: string | null = null,
): Promise<TableReading> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (bytes.length > MOST_BYTES) return { ok: false, problem: 'too-large' };
  if (isCompoundFile(bytes)) return { ok: false, problem: compoundFileProblem(bytes) };
  if (isZip(bytes)) return await readSheets(bytes, lookUp, sheet);
  return readText(bytes, lookUp);
}
