import type { Bilingual, Language } from '../domain/language.ts';
import { QUESTION_TEXTS } from './questionTexts.ts';

export type QuestionKind = keyof typeof QUESTION_TEXTS;

/** What the reader of a table could not know, left out, or assumed. */
export interface Question {
  readonly kind: QuestionKind;
  /** From 1, as spreadsheets count; null when it is about the whole file. */
  readonly row: number | null;
  /** From 1. */
  readonly column: number | null;
  /** The words of the cell, or what else it is about. */
  readonly text: string;
  /** The possible answers, such as the names of places. */
  readonly choices: readonly string[];
  /** How many further cells or rows the same applies to. */
  readonly more: number;
  /** True when the user has to answer; false for a note about what was done. */
  readonly needsAnswer: boolean;
}

/** The most questions of one kind; the last one says how many more there are. */
const MOST_OF_A_KIND = 50;
const LONGEST_TEXT = 80;

type Asked = Partial<Pick<Question, 'row' | 'column' | 'text' | 'choices'>>;

/** Collects questions, with a limit for each kind. */
export class QuestionList {
  readonly #all: Question[] = [];
  readonly #counts = new Map<QuestionKind, number>();

  /** `row` and `column` are from 1. */
  add(kind: QuestionKind, asked: Asked = {}): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count > MOST_OF_A_KIND) return;
    const letters = Array.from((asked.text ?? '').slice(0, LONGEST_TEXT * 2).trim());
    this.#all.push({
      kind,
      row: asked.row ?? null,
      column: asked.column ?? null,
      text:
        letters.length > LONGEST_TEXT
          ? `${letters.slice(0, LONGEST_TEXT).join('')}…`
          : letters.join(''),
      choices: asked.choices ?? [],
      more: 0,
      needsAnswer: QUESTION_TEXTS[kind].needsAnswer,
    });
  }

  /** In reading order: about the file first, then by row and column. */
  list(): readonly Question[] {
    const seen = new Map<QuestionKind, number>();
    return this.#all
      .map((question) => {
        const at = (seen.get(question.kind) ?? 0) + 1;
        seen.set(question.kind, at);
        const total = this.#counts.get(question.kind) ?? 0;
        return at === MOST_OF_A_KIND ? { ...question, more: total - at } : question;
      })
      .sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  }
}

const MORE: Readonly<Record<Language, (more: number) => string>> = {
  zh: (more) => `（另有 ${more} 处相同情况。）`,
  en: (more) => ` (And ${more} more of this kind.)`,
};

/** The letters of a column in a spreadsheet: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The index of a column from its letters: 0 for `A`, 26 for `AA`. */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function placeOf({ row, column }: Question): Bilingual {
  if (row !== null && column !== null)
    return {
      zh: `第 ${row} 行 ${columnLetters(column)} 列：`,
      en: `Row ${row}, column ${columnLetters(column)}: `,
    };
  if (row !== null) return { zh: `第 ${row} 行：`, en: `Row ${row}: ` };
  if (column !== null)
    return { zh: `${columnLetters(column)} 列：`, en: `Column ${columnLetters(column)}: ` };
  return { zh: '', en: '' };
}

/** One sentence with the place in the table. */
export function questionSentence(question: Question, language: Language): string {
  const sentence = QUESTION_TEXTS[question.kind].sentence[language](
    question.text,
    question.choices,
  );
  const more = question.more > 0 ? MORE[language](question.more) : '';
  return `${placeOf(question)[language]}${sentence}${more}`;
}
