import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { knownTables } from '../../content/files.ts';
import { type Language, LIST_COMMA } from '../../src/domain/language.ts';
import { MOST_BYTES } from '../../src/tables/limits.ts';
import { lookUpIn } from '../../src/tables/lookUpPlace.ts';
import { fileProblemSentence } from '../../src/tables/read/fileProblem.ts';
import { compileWorkbook } from '../../src/workbook/compile/compileWorkbook.ts';
import { readWorkbookCells } from '../../src/workbook/read/readWorkbookCells.ts';
import type { CellPlace, CellProblem, PlaceQuestion } from '../../src/workbook/workbookCells.ts';
import type { CommandIo } from './command.ts';
import { readGazetteer } from './gazetteer.ts';
import { problemCount } from './problemCount.ts';

const EXTENSIONS = new Set(['csv', 'tsv', 'xlsx', 'xlsm', 'xls', 'et'].map((name) => `.${name}`));

/** Whether a file is checked as the workbook of a report, by its name. */
export function isWorkbook(file: string): boolean {
  return EXTENSIONS.has(path.extname(file).toLowerCase());
}

/** `Statements!C5`, as formulas of spreadsheets write it. */
const placeOf = ({ sheet, row, column }: CellPlace): string =>
  row === null ? sheet : `${sheet}!${column ?? ''}${row}`;

const problemLine = (problem: CellProblem, language: Language): string =>
  `${placeOf(problem)}  ${problem.what[language]} — ${problem.remedy[language]}`;

const QUESTION: Readonly<Record<Language, (text: string, choices: string) => string>> = {
  zh: (text, choices) => `“${text}”可能是${choices}；请写代码或更完整的名称`,
  en: (text, choices) => `"${text}" can be ${choices}; write the code or a fuller name`,
};

function questionLines({ text, choices, cells }: PlaceQuestion, language: Language) {
  const joined = choices
    .map(({ id, name }) => `${name[language]} (${id})`)
    .join(LIST_COMMA[language]);
  return cells.map((cell) => `${placeOf(cell)}  ${QUESTION[language](text, joined)}`);
}

/** Checks a workbook or text file as an import into the app does, and returns the exit code. */
export async function checkWorkbook(
  label: string,
  file: string,
  io: CommandIo,
  language: Language,
): Promise<number> {
  const isTooLarge = statSync(file).size > MOST_BYTES;
  const bytes = isTooLarge ? new Uint8Array() : new Uint8Array(readFileSync(file));
  const read = await readWorkbookCells(bytes, path.basename(file));
  if (!read.ok) {
    const problem = isTooLarge ? 'too-large' : read.problem;
    io.writeError(`${label}: ${fileProblemSentence(problem, language)}`);
    return 1;
  }
  for (const said of read.said) io.write(`- ${placeOf(said)}  ${said.sentence[language]}`);
  const compiled = compileWorkbook(read.cells, {
    today: new Date().toISOString().slice(0, 10),
    known: knownTables(),
    lookUp: lookUpIn(readGazetteer()),
    answers: new Map(),
  });
  if (compiled.ok) {
    for (const warning of compiled.warnings) io.write(`warning: ${problemLine(warning, language)}`);
    io.writeError(problemCount(label, 0, language));
    return 0;
  }
  const { problems, questions } = compiled;
  for (const problem of problems) io.write(problemLine(problem, language));
  for (const question of questions)
    for (const line of questionLines(question, language)) io.write(line);
  io.writeError(problemCount(label, problems.length + questions.length, language));
  return 1;
}
