import { type Build, reportMissing } from './build.ts';
import { PROBLEMS } from './problemTexts.ts';

/** After so many quotations that are nowhere in the text, further ones are not searched for. */
const MOST_SEARCHES = 500;

/** The paragraphs of the report: those of the sheet with the full text, else the words of each row. */
export class Paragraphs {
  readonly #list: string[];
  readonly #exact = new Map<string, number>();
  #last = 0;
  #failed = 0;
  /** Whether the workbook contains the full text. */
  readonly isGiven: boolean;

  constructor(given: readonly string[]) {
    this.#list = [...given];
    this.isGiven = given.length > 0;
    for (const [at, paragraph] of given.entries())
      if (!this.#exact.has(paragraph)) this.#exact.set(paragraph, at + 1);
  }

  get all(): readonly string[] {
    return this.#list;
  }

  /** The words of paragraph `number`, from 1; null where there is none. */
  at(number: number): string | null {
    return this.#list[number - 1] ?? null;
  }

  /** Makes a paragraph of the words of a row and returns its number. */
  add(words: string): number {
    return this.#list.push(words);
  }

  /** The paragraph that contains the words, the next one in reading order first; null where none does. */
  find(words: string): number | null {
    const exact = this.#exact.get(words);
    if (exact !== undefined) return exact;
    if (this.#failed > MOST_SEARCHES) return null;
    const count = this.#list.length;
    for (let step = 0; step < count; step += 1) {
      const at = (this.#last + step) % count;
      if (this.#list[at]?.includes(words) !== true) continue;
      this.#last = at;
      return at + 1;
    }
    this.#failed += 1;
    return null;
  }
}

/** Reads the sheet with the full text. Rows with the same number are one paragraph. */
export function readParagraphs(build: Build): Paragraphs {
  const list: string[] = [];
  for (const row of build.tables.text.rows) {
    const words = row.words('words');
    const number = row.plain('paragraph');
    if (words === '') {
      reportMissing(build, 'text', row.at('words'), 'words', { zh: '正文', en: 'the words' });
      continue;
    }
    const isNumber = /^[1-9]\d*$/u.test(number);
    if (number !== '' && !isNumber)
      build.problems.add(row.at('paragraph'), PROBLEMS.notParagraph(number));
    if (isNumber && Number(number) === list.length) {
      list[list.length - 1] = `${list.at(-1) ?? ''}${words}`;
      continue;
    }
    if (isNumber && Number(number) !== list.length + 1)
      build.problems.add(row.at('paragraph'), PROBLEMS.paragraphTwice(Number(number)));
    list.push(words);
  }
  return new Paragraphs(list);
}

/** The whole numbers that a cell lists; null where it contains something else. */
export function paragraphNumbers(text: string): readonly number[] | null {
  if (text === '') return [];
  const pieces = text.split(/[\s,，、;；]+/u).filter((piece) => piece !== '');
  return pieces.every((piece) => /^[1-9]\d{0,6}(?:\.0)?$/u.test(piece)) ? pieces.map(Number) : null;
}
