import type { Bilingual } from '../src/domain/language.ts';
import type { Verification } from '../src/domain/regions/region.ts';
import type { GeoProblem } from './problem.ts';

/** Reads the cells of one row and collects what is wrong with them. */
export class CellReader {
  readonly #where: string;
  readonly #problems: GeoProblem[];

  constructor(where: string, problems: GeoProblem[]) {
    this.#where = where;
    this.#problems = problems;
  }

  report(what: string, remedy: string): void {
    this.#problems.push({ where: this.#where, what, remedy });
  }

  /** The text of a cell that must not be empty. */
  text(column: string, value: string): string {
    if (value === '') this.report(`the cell "${column}" is empty`, 'Fill it in');
    return value;
  }

  bilingual(column: string, zh: string, en: string): Bilingual {
    return { zh: this.text(`${column}_zh`, zh), en: this.text(`${column}_en`, en) };
  }

  /** A note in both languages or in neither. */
  note(zh: string, en: string): Bilingual | null {
    if ((zh === '') !== (en === ''))
      this.report('the note is in one language only', 'Write it in Chinese and in English');
    return zh === '' || en === '' ? null : { zh, en };
  }

  /** One of the given words; the first of them when the cell holds another. */
  oneOf<Word extends string>(column: string, value: string, words: readonly [Word, ...Word[]]) {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined)
      this.report(`"${value}" is no ${column}`, `Use one of ${words.join(', ')}`);
    return word ?? words[0];
  }

  verified(value: string): Verification {
    return this.oneOf('verified', value, ['no', 'partly', 'yes']);
  }

  /** A reference to the row of another table. */
  reference(what: string, value: string, known: ReadonlySet<string>, file: string): string {
    if (!known.has(value))
      this.report(`"${value}" is no known ${what}`, `Correct it or add it to ${file}`);
    return value;
  }
}
