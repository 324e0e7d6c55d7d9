import type { Language } from '../../src/domain/language.ts';

type Sentence = (text: string) => string;
type Sentences = Readonly<Record<Language, Sentence>>;

/** The sentences of the command line. */
export const TEXTS = {
  usage: {
    zh: () => '用法：fangyu 命令 [参数] [--lang zh|en]',
    en: () => 'Usage: fangyu COMMAND [ARGUMENTS] [--lang zh|en]',
  },
  options: {
    zh: () => '--help 显示帮助，--version 显示版本；--lang 默认取自环境变量 LANG。',
    en: () =>
      '--help shows this text, --version the version. The default of --lang follows the environment variable LANG.',
  },
  unknownCommand: {
    zh: (name) => `没有“${name}”这个命令；运行 fangyu --help 可查看全部命令。`,
    en: (name) => `There is no command "${name}"; "fangyu --help" lists all commands.`,
  },
  unknownOption: {
    zh: (name) => `没有“${name}”这个选项；运行 fangyu --help 可查看用法。`,
    en: (name) => `There is no option "${name}"; "fangyu --help" shows how to call it.`,
  },
  unknownLanguage: {
    zh: (name) => `--lang 后应为 zh 或 en，而不是“${name}”。`,
    en: (name) => `--lang needs zh or en, not "${name}".`,
  },
  unexpected: {
    zh: (text) => `多余的参数“${text}”，请去掉。`,
    en: (text) => `The argument "${text}" is not expected; leave it out.`,
  },
  noPath: {
    zh: () => '请写出报告文件夹的路径，例如 fangyu check content/two-sessions-2024。',
    en: () => 'Name the folder of a report, such as: fangyu check content/two-sessions-2024',
  },
  noFile: {
    zh: () => '请写出表格文件的路径，例如 fangyu table data.csv。',
    en: () => 'Name the file of a table, such as: fangyu table data.csv',
  },
  noArticle: {
    zh: () => '请写出文章的路径，例如 fangyu draft article.txt。',
    en: () => 'Name the file of an article, such as: fangyu draft article.txt',
  },
  articleExtension: {
    zh: (file) => `无法读取“${file}”：只支持 .txt 和 .md；请把文章另存为纯文本。`,
    en: (file) =>
      `"${file}" cannot be read: only .txt and .md are; save the article as plain text.`,
  },
  noText: {
    zh: (file) => `“${file}”不是 UTF-8 或 GB 18030 编码的文本；请另存为 UTF-8。`,
    en: (file) => `"${file}" is no text in UTF-8 or GB 18030; save it as UTF-8.`,
  },
  noSheetName: {
    zh: () => '--sheet 后应为工作表的名称。',
    en: () => '--sheet needs the name of a sheet.',
  },
  missing: {
    zh: (file) => `找不到“${file}”；请检查路径。`,
    en: (file) => `"${file}" does not exist; check the path.`,
  },
  isFolder: {
    zh: (file) => `“${file}”是文件夹；请写出其中一个文件。`,
    en: (file) => `"${file}" is a folder; name a file in it.`,
  },
  isFile: {
    zh: (file) => `“${file}”既不是工作簿也不是表格；请写出报告所在的文件夹，或 .xlsx、.csv 文件。`,
    en: (file) =>
      `"${file}" is neither a workbook nor a table; name the folder of the report, or a file .xlsx or .csv.`,
  },
  isNoFolder: {
    zh: (file) => `“${file}”是文件；请写出报告所在的文件夹。`,
    en: (file) => `"${file}" is a file; name the folder of the report.`,
  },
  noReportName: {
    zh: () => '--report 后应为报告文件夹的路径。',
    en: () => '--report needs the folder of a report.',
  },
  noOutputName: {
    zh: () => '-o 后应为要写的文件，例如 -o 模板.xlsx。',
    en: () => '-o needs the file to write, such as: -o template.xlsx',
  },
  exists: {
    zh: (file) => `“${file}”已经存在，没有覆盖；请用 -o 写另一个文件名。`,
    en: (file) => `"${file}" exists and was not overwritten; name another file with -o.`,
  },
  wrongReport: {
    zh: (folder) => `“${folder}”有问题，不能写成工作簿；运行 fangyu check ${folder} 可列出。`,
    en: (folder) =>
      `"${folder}" has problems and cannot be written as a workbook; "fangyu check ${folder}" lists them.`,
  },
  written: {
    zh: (file) => `已写入“${file}”。`,
    en: (file) => `Wrote "${file}".`,
  },
  notReadable: {
    zh: (file) => `无法读取“${file}”；请检查文件的权限。`,
    en: (file) => `"${file}" cannot be read; check its permissions.`,
  },
  noReport: {
    zh: (folder) => `“${folder}”中没有 report.yaml，不是报告文件夹；格式见 content/README.md。`,
    en: (folder) =>
      `"${folder}" has no report.yaml and is not the folder of a report; content/README.md describes the format.`,
  },
  wrongTables: {
    zh: (reason) => `项目自带的表格有问题：${reason}`,
    en: (reason) => `The project's own tables have a problem: ${reason}`,
  },
  extension: {
    zh: (file) => `不知道如何读取“${file}”；请使用 .csv、.tsv、.txt 或 .xlsx。`,
    en: (file) => `"${file}" has an unknown extension; use .csv, .tsv, .txt or .xlsx.`,
  },
  failed: {
    zh: (reason) => `命令没有完成：${reason}`,
    en: (reason) => `The command failed: ${reason}`,
  },
} as const satisfies Readonly<Record<string, Sentences>>;
