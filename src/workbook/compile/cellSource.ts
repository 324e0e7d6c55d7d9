import type { FileName } from '../../compiler/schema/report.ts';
import type { CompileProblem } from '../../compiler/problem.ts';
import type { Path, Source } from '../../compiler/source.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { ProblemList } from './problemList.ts';
import type { CellAt, TableRow } from './tableRows.ts';

/** The fields of the sheet for the fields of an entry; `''` is for all others, without it the whole row. */
export type ColumnsOfEntry = Readonly<Record<string, string>>;

/** From which cell each value of a source comes. */
export interface CellFinder {
  /** The cell of a value, or of the closest value around it. */
  readonly at: (path: Path) => CellAt | null;
}

/** The cell of a field of an entry whose values are in one row; the whole row where no column is its own. */
export function cellOfField(row: TableRow, columns: ColumnsOfEntry, field: string): CellAt {
  const column = columns[field] ?? columns[''];
  return column === undefined ? row.whole() : row.at(column);
}

/** Finds cells by the paths that were set. */
export class CellMap implements CellFinder {
  readonly #cells = new Map<string, CellAt>();
  readonly #rows = new Map<string, { readonly row: TableRow; readonly columns: ColumnsOfEntry }>();

  /** `path`: field names and indexes joined by slashes. */
  set(path: string, cell: CellAt): void {
    this.#cells.set(path, cell);
  }

  /** The row of an entry. `path` as in {@link set}. */
  setRow(path: string, row: TableRow, columns: ColumnsOfEntry): void {
    this.#rows.set(path, { row, columns });
  }

  addAll(other: CellMap): void {
    for (const [path, cell] of other.#cells) this.#cells.set(path, cell);
    for (const [path, entry] of other.#rows) this.#rows.set(path, entry);
  }

  at(path: Path): CellAt | null {
    for (let length = path.length; length >= 0; length -= 1) {
      const key = path.slice(0, length).map(String).join('/');
      const cell = this.#cells.get(key);
      if (cell !== undefined) return cell;
      const entry = this.#rows.get(key);
      if (entry === undefined) continue;
      return cellOfField(entry.row, entry.columns, String(path[length]));
    }
    return null;
  }
}

/** Gives cells the numbers that the compiler has for lines, and turns its problems back into those of cells. */
export class CellLines {
  /** Looked up only for problems, which are few. */
  readonly #cells: (() => CellAt | null)[] = [];

  /** A source of the compiler whose lines are cells. */
  source(name: FileName, value: unknown, cells: CellFinder): Source {
    const lineAt = (path: Path): number => this.#cells.push(() => cells.at(path));
    return { file: name, value, lineAt };
  }

  /** Adds the problems that the compiler found. Those of a cell that has a problem already only follow from it. */
  addTo(problems: ProblemList, found: readonly CompileProblem[], otherwise: CellAt): void {
    for (const { line, what, remedy } of found) {
      const cell = this.#cells[line - 1]?.() ?? otherwise;
      problems.addUnlessAnother(cell, { what: inBoth(what), remedy: inBoth(remedy) });
    }
  }
}

/** The compiler's sentences, which may have one language. */
function inBoth(sentence: string | Bilingual): Bilingual {
  return typeof sentence === 'string' ? { zh: sentence, en: sentence } : sentence;
}
