import { type Build, reportMissing } from './build.ts';
import { PROBLEMS } from './problemTexts.ts';

/** After so many quotations that are nowhere in the text, further ones are not searched for. */
const MOST_FAILURES = 2000;
/** Between paragraphs; no cell contains it. */
const BREAK = '\u0000';

/** All given paragraphs as one text, and where each of them starts. */
interface SearchedText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The paragraphs of the report: those of the sheet with the full text, else the words of each row. */
export class Paragraphs {
  readonly #list: string[];
  readonly #given: readonly string[];
  /** Null until something is searched for. */
  #searched: SearchedText | null = null;
  #last = 0;
  #failures = 0;
  /** Whether the workbook contains the full text. */
  readonly isGiven: boolean;

  constructor(given: readonly string[]) {
    this.#list = [...given];
    this.#given = given;
    this.isGiven = given.length > 0;
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

  /**
   * The paragraph that contains the words, the next one in reading order first; null where none does, or where
   * it was not searched for.
   */
  find(words: string): number | 'not-searched' | null {
    if (this.#failures >= MOST_FAILURES) return 'not-searched';
    if (!this.isGiven) return this.#list.findIndex((each) => each.includes(words)) + 1 || null;
    this.#searched ??= searchedText(this.#given);
    const { text, starts } = this.#searched;
    const next = text.indexOf(words, this.#last);
    const found = next >= 0 ? next : text.indexOf(words);
    if (found < 0) {
      this.#failures += 1;
      return null;
    }
    const number = paragraphAt(starts, found);
    this.#last = starts[number - 1] ?? 0;
    return number;
  }
}

function searchedText(paragraphs: readonly string[]): SearchedText {
  let start = 0;
  const starts = paragraphs.map((paragraph) => {
    start += paragraph.length + 1;
    return start - paragraph.length - 1;
  });
  return { text: paragraphs.join(BREAK), starts };
}

/** The number, from 1, of the paragraph at a position of the text. */
function paragraphAt(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low + 1;
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
