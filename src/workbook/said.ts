import type { Bilingual } from '../domain/language.ts';
import { columnLetters, type Question } from '../tables/question.ts';
import { QUESTION_TEXTS } from '../tables/questionTexts.ts';
import type { Said } from './workbookCells.ts';

/** What the reader of tables noted about a sheet. */
export function saidOf(sheet: string, { kind, row, column, text, choices }: Question): Said {
  const { zh, en } = QUESTION_TEXTS[kind].sentence;
  return said(sheet, row, column, { zh: zh(text, choices), en: en(text, choices) });
}

/** `row` and `column` are from 1. */
export function said(
  sheet: string,
  row: number | null,
  column: number | null,
  sentence: Bilingual,
): Said {
  return { sheet, row, column: column === null ? null : columnLetters(column), sentence };
}
