import type { FileProblem } from '../../tables/read/fileProblem.ts';
import { readTextFile } from '../../tables/read/readTextFile.ts';
import { compoundFileProblem, isCompoundFile, isZip } from '../../tables/read/container.ts';
import { readWorkbook } from '../../tables/read/workbook.ts';
import { MOST_BYTES } from '../../tables/limits.ts';
import { said, saidOf } from '../said.ts';
import type { Said, SheetCells, WorkbookCells } from '../workbookCells.ts';
import { unguessed } from './guessSheet.ts';
import { sheetCells } from './sheetCells.ts';

export type WorkbookReading =
  | { readonly ok: true; readonly cells: WorkbookCells; readonly said: readonly Said[] }
  | { readonly ok: false; readonly problem: FileProblem };

const hasContent = ({ rows }: SheetCells): boolean =>
  rows.some((row) => row.some((cell) => cell.trim() !== ''));

/** A file without any recognised table most likely contains statements; the user matches the columns. */
function withTable(sheets: readonly SheetCells[]): readonly SheetCells[] {
  if (sheets.some(({ kind }) => kind !== null)) return sheets;
  const first = sheets.find(hasContent);
  return sheets.map((sheet) =>
    sheet === first ? { ...sheet, ...unguessed(sheet.rows, 'statements') } : sheet,
  );
}

function readText(bytes: Uint8Array, fileName: string): WorkbookReading {
  const read = readTextFile(bytes);
  if (!read.ok) return read;
  const name = fileName.replace(/\.[^.]*$/u, '') || fileName;
  const { sheet, said: notes } = sheetCells(name, read.grid);
  const encoding = read.encoding === 'gb18030' ? 'GB 18030' : read.encoding.toUpperCase();
  const encodingNote = said(name, null, null, {
    zh: `文字编码是 ${encoding}。`,
    en: `The encoding of the text is ${encoding}.`,
  });
  return {
    ok: true,
    cells: { fileName, format: 'csv', sheets: withTable([sheet]) },
    said: [
      encodingNote,
      ...read.questions.list().map((question) => saidOf(name, question)),
      ...notes,
    ],
  };
}

async function readSheets(bytes: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const read = workbook.sheets.map(({ name, grid, questions }) => ({
    ...sheetCells(name, grid),
    questions: questions.list().map((question) => saidOf(name, question)),
  }));
  const sheets = read.map(({ sheet }) => sheet);
  if (!sheets.some(hasContent)) return { ok: false, problem: 'no-sheet' };
  const hidden = workbook.hiddenSheets.map((name) =>
    said(name, null, null, {
      zh: `工作表“${name}”是隐藏的，未读取；要读取，请先取消隐藏。`,
      en: `The sheet "${name}" is hidden and was not read; unhide it to have it read.`,
    }),
  );
  return {
    ok: true,
    cells: { fileName, format: 'xlsx', sheets: withTable(sheets) },
    said: [...hidden, ...read.flatMap(({ questions, said: notes }) => [...questions, ...notes])],
  };
}

/**
 * Reads a workbook (.xlsx) or a text file with a delimiter (.csv, in UTF-8, GB 18030 and other encodings) as
 * texts of cells, and guesses which table each sheet is and which field each column contains. Never throws: a
 * file that cannot be read gives a problem.
 */
export async function readWorkbookCells(
  bytes: Uint8Array,
  fileName: string,
): Promise<WorkbookReading> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (bytes.length > MOST_BYTES) return { ok: false, problem: 'too-large' };
  if (isCompoundFile(bytes)) return { ok: false, problem: compoundFileProblem(bytes) };
  return isZip(bytes) ? await readSheets(bytes, fileName) : readText(bytes, fileName);
}
