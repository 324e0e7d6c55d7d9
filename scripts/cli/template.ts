import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { knownTables, readReportFolder } from '../../content/files.ts';
import { compileReport } from '../../src/compiler/compileReport.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { writeTemplate } from '../../src/workbook/write/writeWorkbook.ts';
import { type Command, type CommandIo, WRONG_CALL } from './command.ts';
import { readGazetteer } from './gazetteer.ts';
import { TEXTS } from './texts.ts';

const DEFAULT_FILE = 'template.xlsx';

interface Arguments {
  readonly report: string | null;
  readonly output: string;
}

/** The arguments, or the sentence that says what is wrong with them. */
function readArguments(args: readonly string[], language: Language): Arguments | string {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { report: { type: 'string' }, output: { type: 'string', short: 'o' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find(
    (token) => token.kind === 'option' && token.name !== 'report' && token.name !== 'output',
  );
  if (unknown?.kind === 'option') return TEXTS.unknownOption[language](unknown.rawName);
  const [extra] = positionals;
  if (extra !== undefined) return TEXTS.unexpected[language](extra);
  const { report, output } = values;
  if (report !== undefined && (typeof report !== 'string' || report === ''))
    return TEXTS.noReportName[language]();
  if (output !== undefined && (typeof output !== 'string' || output === ''))
    return TEXTS.noOutputName[language]();
  return { report: report ?? null, output: output ?? DEFAULT_FILE };
}

/** The report of a folder, or the sentence that says why there is none. */
function reportOf(given: string, cwd: string, language: Language): Report | string {
  const folder = path.resolve(cwd, given);
  if (!existsSync(folder)) return TEXTS.missing[language](given);
  if (!statSync(folder).isDirectory()) return TEXTS.isNoFolder[language](given);
  if (!existsSync(path.join(folder, 'report.yaml'))) return TEXTS.noReport[language](given);
  const label = path.basename(folder);
  const { report } = compileReport(readReportFolder(folder, label), knownTables());
  return report ?? TEXTS.wrongReport[language](given);
}

async function run(args: readonly string[], io: CommandIo, language: Language): Promise<number> {
  const call = readArguments(args, language);
  if (typeof call === 'string') {
    io.writeError(call);
    return WRONG_CALL;
  }
  const file = path.resolve(io.cwd, call.output);
  const report = call.report === null ? null : reportOf(call.report, io.cwd, language);
  const problem =
    typeof report === 'string'
      ? report
      : existsSync(file)
        ? TEXTS.exists[language](call.output)
        : null;
  if (problem !== null || typeof report === 'string') {
    io.writeError(problem ?? '');
    return 1;
  }
  const names = new Map([...readGazetteer().regions].map(([id, { name }]) => [id, name]));
  writeFileSync(file, await writeTemplate(report, language, names));
  io.write(TEXTS.written[language](call.output));
  return 0;
}

/** `fangyu template`: a workbook to fill in, or the workbook of a report. */
export const templateCommand: Command = {
  usage: '[--report FOLDER] [-o FILE]',
  summary: {
    zh: '写出可填写的工作簿模板，或把一份报告写成工作簿',
    en: 'writes a workbook to fill in, or a report as a workbook',
  },
  run,
};
