import type { Language } from '../../../domain/language.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 20_000_000;
/** The longest text that is searched, in characters. */
export const MOST_CHARACTERS = 200_000;

const PROBLEM_TEXTS = {
  empty: {
    zh: '没有文字可读：内容是空的。',
    en: 'There is nothing to read: the text is empty.',
  },
  'too-large': {
    zh: '文件超过 20 MB；请只保留文章，或把文字粘贴到这里。',
    en: 'The file is larger than 20 MB; keep only the article, or paste its text here.',
  },
  'too-long': {
    zh: '文章超过 20 万字；请分成几份，逐份加入。',
    en: 'The text has more than 200,000 characters; split it and add the pieces one by one.',
  },
  'not-text': {
    zh: '这不是文字文件；请使用 .txt、.md、.docx、.html 或带文字层的 .pdf。',
    en: 'This is not a text; use .txt, .md, .docx, .html, or a .pdf with a text layer.',
  },
  'other-document': {
    zh: '不能读取这种文档；请另存为 .docx 或 .txt，或把文字粘贴到这里。',
    en: 'Documents of this kind cannot be read; save it as .docx or .txt, or paste its text here.',
  },
  'old-word': {
    zh: '这是旧版 Word（.doc）或 WPS 文档；请另存为 .docx。',
    en: 'This is a document of old Word (.doc) or WPS; save it as .docx.',
  },
  encrypted: {
    zh: '文件有密码；请先取消密码再保存，或把文字粘贴到这里。',
    en: 'The file has a password; save it without the password, or paste its text here.',
  },
  scanned: {
    zh: '这份 PDF 没有可读的文字层，可能是扫描件；请先做文字识别（OCR），或把文字粘贴到这里。',
    en: 'This PDF has no text that can be read; it may be a scan. Recognise its text (OCR) first, or paste the text here.',
  },
  damaged: {
    zh: '文件已损坏，无法读取；请重新保存或重新下载。',
    en: 'The file is damaged and cannot be read; save it or download it again.',
  },
  'zip-bomb': {
    zh: '文件解压后过大，可能是恶意文件，未读取。',
    en: 'The file becomes far too large when it is unpacked and may be malicious; it was not read.',
  },
  'unknown-encoding': {
    zh: '无法识别文件的文字编码；请另存为 UTF-8。',
    en: 'The encoding of the text is not known; save the file as UTF-8.',
  },
  unreadable: {
    zh: '浏览器无法读取这个文件，它可能已被移动或删除；请重新选择。',
    en: 'The browser cannot read this file; it may have been moved or deleted. Choose it again.',
  },
  'no-names': {
    zh: '地名表没有载入；请检查网络连接后重试。',
    en: 'The names of places could not be loaded; check the connection and try again.',
  },
  failed: {
    zh: '这篇文章没有处理成功；请重试，或换一种格式。',
    en: 'The article could not be processed; try again, or use another format.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Why an article cannot be read or searched. */
export type ArticleProblem = keyof typeof PROBLEM_TEXTS;

/** One sentence that says what is wrong and what would be right. */
export function articleProblemSentence(problem: ArticleProblem, language: Language): string {
  return PROBLEM_TEXTS[problem][language];
}
