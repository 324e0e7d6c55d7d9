import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { knownTables, readReportFolder } from '../../content/files.ts';
import { TableError } from '../../content/tableError.ts';
import type { KnownTables } from '../../src/compiler/checks/references.ts';
import { compileReport } from '../../src/compiler/compileReport.ts';
import { problemSentence } from '../../src/compiler/problem.ts';
import type { Bilingual, Language } from '../../src/domain/language.ts';
import { checkWorkbook, isWorkbook } from './checkWorkbook.ts';
import { type Command, type CommandIo, WRONG_CALL } from './command.ts';
import { problemCount } from './problemCount.ts';
import { TEXTS } from './texts.ts';

const WARNING = { zh: '提醒：', en: 'warning: ' } as const satisfies Bilingual;

/** A path as the user can open it from where they are. */
function labelOf(folder: string, cwd: string): string {
  const relative = path.relative(cwd, folder);
  const label = relative === '' || relative.startsWith('..') ? folder : relative;
  return label.replaceAll('\\', '/');
}

/** The folder itself when it is a report, else the reports in it. */
function reportFolders(folder: string): readonly string[] {
  const isReport = (each: string): boolean => existsSync(path.join(each, 'report.yaml'));
  if (isReport(folder)) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
    .filter(isReport);
}

function check(
  folders: readonly string[],
  tables: KnownTables,
  io: CommandIo,
  language: Language,
): number {
  let total = 0;
  for (const folder of folders) {
    const label = labelOf(folder, io.cwd);
    const { problems, warnings } = compileReport(readReportFolder(folder, label), tables);
    for (const warning of warnings)
      io.write(`${WARNING[language]}${problemSentence(warning, language)}`);
    for (const problem of problems) io.write(problemSentence(problem, language));
    io.writeError(problemCount(label, problems.length, language));
    total += problems.length;
  }
  return total === 0 ? 0 : 1;
}

/**
 * `fangyu check PATH`: all problems of a report as `npm run content` finds them, or of a workbook as an import does.
 * @param readTables may throw a TableError
 */
export function createCheckCommand(readTables: () => KnownTables): Command {
  return {
    usage: 'PATH',
    summary: {
      zh: '检查报告文件夹或工作簿，逐条列出问题',
      en: 'checks the folder or the workbook of a report and lists its problems',
    },
    run: (args, io, language) => {
      const [given, extra] = args;
      const option = args.find((arg) => arg.startsWith('-'));
      const wrong =
        (given === undefined && TEXTS.noPath[language]()) ||
        (option !== undefined && TEXTS.unknownOption[language](option)) ||
        (extra !== undefined && TEXTS.unexpected[language](extra));
      if (given === undefined || wrong) {
        io.writeError(wrong || TEXTS.noPath[language]());
        return WRONG_CALL;
      }
      const fail = (sentence: string): number => {
        io.writeError(sentence);
        return 1;
      };
      const folder = path.resolve(io.cwd, given);
      if (!existsSync(folder)) return fail(TEXTS.missing[language](given));
      if (!statSync(folder).isDirectory())
        return isWorkbook(given)
          ? checkWorkbook(given, folder, io, language)
          : fail(TEXTS.isFile[language](given));
      let folders: readonly string[];
      try {
        folders = reportFolders(folder);
      } catch {
        return fail(TEXTS.notReadable[language](given));
      }
      if (folders.length === 0) return fail(TEXTS.noReport[language](given));
      try {
        return check(folders, readTables(), io, language);
      } catch (error) {
        if (!(error instanceof TableError)) throw error;
        return fail(TEXTS.wrongTables[language](problemSentence(error.problem, language)));
      }
    },
  };
}

export const checkCommand = createCheckCommand(knownTables);
