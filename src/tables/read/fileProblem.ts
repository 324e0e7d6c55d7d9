import type { Language } from '../../domain/language.ts';

const PROBLEM_TEXTS = {
  empty: {
    zh: '文件是空的，没有内容可读。',
    en: 'The file is empty; there is nothing to read.',
  },
  'too-large': {
    zh: '文件超过 50 MB；请只保留需要的工作表和行。',
    en: 'The file is larger than 50 MB; keep only the sheets and rows that are needed.',
  },
  'zip-bomb': {
    zh: '文件解压后过大，可能是恶意文件，未读取。',
    en: 'The file becomes far too large when it is unpacked and may be malicious; it was not read.',
  },
  encrypted: {
    zh: '工作簿有密码；请先取消密码再保存。',
    en: 'The workbook has a password; remove the password and save it again.',
  },
  'old-excel': {
    zh: '这是旧版 Excel（.xls）或 WPS 表格（.et）文件；请另存为 .xlsx。',
    en: 'This is a workbook of old Excel (.xls) or WPS (.et); save it as .xlsx.',
  },
  'other-office': {
    zh: '这是压缩文件或其他文档，不是 .xlsx 工作簿；请另存为 .xlsx 或 .csv。',
    en: 'This is another document or archive, not an .xlsx workbook; save it as .xlsx or .csv.',
  },
  'binary-workbook': {
    zh: '这是二进制工作簿（.xlsb）；请另存为 .xlsx。',
    en: 'This is a binary workbook (.xlsb); save it as .xlsx.',
  },
  damaged: {
    zh: '工作簿已损坏，无法读取；请用电子表格软件打开并重新保存。',
    en: 'The workbook is damaged; open it in a spreadsheet program and save it again.',
  },
  'web-page': {
    zh: '这是网页（HTML），不是表格文件；请用电子表格软件打开并另存为 .xlsx。',
    en: 'This is a web page (HTML), not a table; open it in a spreadsheet program and save it as .xlsx.',
  },
  'not-text': {
    zh: '这不是文本或 .xlsx 文件；请使用 .csv、.tsv、.txt 或 .xlsx。',
    en: 'This is neither text nor an .xlsx workbook; use .csv, .tsv, .txt or .xlsx.',
  },
  'no-sheet': {
    zh: '工作簿没有可见且有内容的工作表。',
    en: 'The workbook has no visible sheet with content.',
  },
  'unknown-sheet': {
    zh: '工作簿没有这个名称的工作表。',
    en: 'The workbook has no sheet of this name.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Why a file cannot be read at all. */
export type FileProblem = keyof typeof PROBLEM_TEXTS;

export function fileProblemSentence(problem: FileProblem, language: Language): string {
  return PROBLEM_TEXTS[problem][language];
}
