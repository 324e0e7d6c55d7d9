import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/language.ts';
import { MOST_BYTES } from '../../src/tables/limits.ts';
import { lookUpIn } from '../../src/tables/lookUpPlace.ts';
import { type Question, questionSentence } from '../../src/tables/question.ts';
import { fileProblemSentence } from '../../src/tables/read/fileProblem.ts';
import { readTable, type TableReading } from '../../src/tables/readTable.ts';
import { type Command, type CommandIo, WRONG_CALL } from './command.ts';
import { readGazetteer } from './gazetteer.ts';
import { pathProblem } from './pathProblem.ts';
import { TEXTS } from './texts.ts';

/** Old formats are here too, because the bytes say more exactly what a file is. */
const EXTENSIONS = new Set(
  ['csv', 'tsv', 'tab', 'txt', 'xlsx', 'xlsm', 'xls', 'et'].map((name) => `.${name}`),
);

type ReadTable = Extract<TableReading, { ok: true }>;

interface Arguments {
  readonly file: string;
  readonly isJson: boolean;
  readonly sheet: string | null;
}

/** The arguments, or the sentence that says what is wrong with them. */
function readArguments(args: readonly string[], language: Language): Arguments | string {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, sheet: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find(
    (token) => token.kind === 'option' && token.name !== 'json' && token.name !== 'sheet',
  );
  if (unknown?.kind === 'option') return TEXTS.unknownOption[language](unknown.rawName);
  const [file, extra] = positionals;
  if (file === undefined) return TEXTS.noFile[language]();
  if (extra !== undefined) return TEXTS.unexpected[language](extra);
  if (values.sheet === true) return TEXTS.noSheetName[language]();
  const sheet = typeof values.sheet === 'string' ? values.sheet : null;
  return { file, isJson: values.json === true, sheet };
}

/** The sentence for a file that cannot be read, before its content is looked at. */
function tableProblem(given: string, file: string, language: Language): string | null {
  const problem = pathProblem(given, file, language);
  if (problem !== null) return problem;
  if (!EXTENSIONS.has(path.extname(file).toLowerCase())) return TEXTS.extension[language](given);
  const isTooLarge = statSync(file).size > MOST_BYTES;
  return isTooLarge ? `${given}: ${fileProblemSentence('too-large', language)}` : null;
}

/** A question as JSON has it: the place, the kind for programs, the sentence for people. */
function questionJson(question: Question, language: Language) {
  const { kind, row, column, text, choices, more, needsAnswer } = question;
  const message = questionSentence(question, language);
  return { kind, row, column, text, choices, more, needsAnswer, message };
}

function asJson({ encoding, sheet, table }: ReadTable, language: Language): string {
  const { unit, headerRows, footerRows, indicators, values } = table;
  const questions = table.questions.map((question) => questionJson(question, language));
  return JSON.stringify(
    { encoding, sheet, unit, headerRows, footerRows, indicators, values, questions },
    null,
    1,
  );
}

const SUMMARY: Readonly<Record<Language, (reading: ReadTable) => readonly string[]>> = {
  zh: ({ encoding, sheet, table }) => [
    `编码：${encoding}${sheet === null ? '' : `，工作表“${sheet}”`}`,
    `表头 ${table.headerRows} 行，表尾 ${table.footerRows} 行，数值 ${table.values.length} 个`,
    ...table.indicators.map(({ name, unit }) => `指标：${name ?? '未写'}，单位：${unit ?? '未写'}`),
  ],
  en: ({ encoding, sheet, table }) => [
    `Encoding: ${encoding}${sheet === null ? '' : `, sheet "${sheet}"`}`,
    `${table.headerRows} rows above the data, ${table.footerRows} below it, ${table.values.length} values`,
    ...table.indicators.map(
      ({ name, unit }) => `Indicator: ${name ?? 'not stated'}, unit: ${unit ?? 'not stated'}`,
    ),
  ],
};

/** How many values the summary shows. */
const EXAMPLES = 5;

function asText(reading: ReadTable, language: Language): string {
  const { values, questions } = reading.table;
  const examples = values
    .slice(0, EXAMPLES)
    .map(({ adcode, indicator, year, period, value }) =>
      ['  ', adcode, indicator ?? '', `${year ?? ''}${period ?? ''}`, value ?? '—'].join('\t'),
    );
  const asked = questions.map(
    (question) => `${question.needsAnswer ? '?' : '-'} ${questionSentence(question, language)}`,
  );
  return [
    ...SUMMARY[language](reading),
    ...examples,
    ...(values.length > EXAMPLES ? ['  \t…'] : []),
    ...asked,
  ].join('\n');
}

async function run(args: readonly string[], io: CommandIo, language: Language): Promise<number> {
  const call = readArguments(args, language);
  if (typeof call === 'string') {
    io.writeError(call);
    return WRONG_CALL;
  }
  const file = path.resolve(io.cwd, call.file);
  const problem = tableProblem(call.file, file, language);
  if (problem !== null) {
    io.writeError(problem);
    return 1;
  }
  const bytes = new Uint8Array(readFileSync(file));
  const reading = await readTable(bytes, lookUpIn(readGazetteer()), call.sheet);
  if (!reading.ok) {
    io.writeError(`${call.file}: ${fileProblemSentence(reading.problem, language)}`);
    return 1;
  }
  io.write(call.isJson ? asJson(reading, language) : asText(reading, language));
  return 0;
}

/** `fangyu table FILE`: what was understood of a table of values of places. */
export const tableCommand: Command = {
  usage: 'FILE [--sheet NAME] [--json]',
  summary: {
    zh: '读取任意表格，列出所理解的内容和疑问',
    en: 'reads any table and prints what was understood, with questions',
  },
  run,
};
