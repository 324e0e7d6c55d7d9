import type { Bilingual } from '../domain/language.ts';
import { xmlText } from '../domain/xmlText.ts';

/** Spaces and characters without a width, which users cannot see. */
const INVISIBLE = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]';
const EDGE = new RegExp(INVISIBLE, 'u');
const EDGES = new RegExp(`^${INVISIBLE}+|${INVISIBLE}+$`, 'gu');
/** The errors that spreadsheets show in place of a value. */
const ERROR_VALUE = /^#(?:div\/0!|n\/a|name\?|null!|num!|ref!|value!|spill!|calc!)$/iu;
/** A spreadsheet could read a cell that begins so as a formula, or an import would change it. */
const NEEDS_MARK = new RegExp(`^'*(?:[=+\\-@＝＋－＠]|${INVISIBLE})|${INVISIBLE}$|\\r|^'*#`, 'u');

export const isErrorValue = (text: string): boolean =>
  text.includes('#') && ERROR_VALUE.test(text.trim());

/**
 * A text as a cell of a written workbook: with an apostrophe in front where a spreadsheet could read a formula
 * or an import would trim it. {@link cellWords} gives the text back exactly.
 */
export function neutralised(text: string): string {
  return NEEDS_MARK.test(text) ? `'${text}` : text;
}

/** The words of a cell, exactly where they are marked by {@link neutralised}, else trimmed. */
export function cellWords(cell: string): string {
  const text = xmlText(cell);
  if (text.startsWith("'") && NEEDS_MARK.test(text.slice(1))) return text.slice(1);
  const words = text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
  // Most cells have nothing to trim, and a search for the end of a long text is slow.
  return EDGE.test(words.charAt(0)) || EDGE.test(words.charAt(words.length - 1))
    ? words.replaceAll(EDGES, '')
    : words;
}

/** Between the things that a cell lists, where a workbook is written. */
export const LIST_SEPARATOR = { zh: '；', en: '; ' } as const satisfies Bilingual;

/** The pieces of a cell that lists several things, with the surest separators only. */
export function listPieces(text: string): readonly string[] {
  return text
    .split(/[;；\n|]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The pieces of a text at commas of any kind and slashes, which names may contain too. */
export function commaPieces(text: string): readonly string[] {
  return text
    .split(/[,，、/]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
