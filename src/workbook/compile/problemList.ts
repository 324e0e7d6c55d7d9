import { columnLetters } from '../../tables/question.ts';
import type { CellProblem } from '../workbookCells.ts';
import type { Wording } from './problemTexts.ts';
import type { CellAt } from './tableRows.ts';

const LONGEST_TEXT = 200;

const keyOf = ({ sheet, row, column }: CellAt): string => `${sheet}\n${row}\n${column}`;

/** Collects problems of cells, none of them twice. */
export class ProblemList {
  readonly #all = new Map<string, { readonly cell: CellAt; readonly problem: CellProblem }>();
  readonly #cells = new Set<string>();

  get size(): number {
    return this.#all.size;
  }

  add(cell: CellAt, { what, remedy }: Wording): void {
    const key = `${keyOf(cell)}\n${what.en}`;
    if (this.#all.has(key)) return;
    this.#cells.add(keyOf(cell));
    const { sheet, row, column, heading } = cell;
    const letters = column === null ? null : columnLetters(column);
    const text = cell.text.slice(0, LONGEST_TEXT);
    const problem = { sheet, row, column: letters, heading, text, what, remedy };
    this.#all.set(key, { cell, problem });
  }

  /** Adds a problem that may only follow from another one of the same cell, and is left out then. */
  addUnlessAnother(cell: CellAt, wording: Wording): void {
    if (!this.#cells.has(keyOf(cell))) this.add(cell, wording);
  }

  /** By sheet in their order, then by row and column. */
  list(sheets: readonly string[]): readonly CellProblem[] {
    const order = new Map(sheets.map((sheet, at) => [sheet, at]));
    return [...this.#all.values()]
      .toSorted(
        ({ cell: a }, { cell: b }) =>
          (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
          (a.row ?? 0) - (b.row ?? 0) ||
          (a.column ?? 0) - (b.column ?? 0),
      )
      .map(({ problem }) => problem);
  }
}
