import { type Cell, cellAt, type Grid } from '../cell.ts';
import { cleanText, plainName } from '../text/cleanText.ts';
import { isBlank, widthOf } from './body.ts';
import { codeDigits, type TablePlaceLevel, type TablePlaces } from './tablePlaces.ts';
import { CODE_HEADING, KEY_LINE } from './words.ts';

export type PlaceAxis =
  | { readonly kind: 'columns'; readonly columns: readonly number[]; readonly areCodes: boolean }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'none' };

interface LineCount {
  cells: number;
  readonly names: Set<string>;
  readonly levels: Map<TablePlaceLevel, number>;
}

function emptyCount(): LineCount {
  return { cells: 0, names: new Set(), levels: new Map() };
}

function addPlace(
  counts: Map<number, LineCount>,
  line: number,
  cell: Cell,
  places: TablePlaces,
): void {
  const count = counts.get(line) ?? emptyCount();
  counts.set(line, count);
  count.cells += 1;
  const text = plainName(cell);
  if (count.names.size < 5000) count.names.add(text);
  const found = places.find(cleanText(cell)).filter(({ level }) => level !== 'grouping');
  const [only] = found;
  if (found.length === 1 && only !== undefined)
    count.levels.set(only.level, (count.levels.get(only.level) ?? 0) + 1);
}

/** The level that most unambiguous names of a line have. */
function levelOf({ levels }: LineCount): TablePlaceLevel | null {
  const [most] = [...levels].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

function best(counts: ReadonlyMap<number, LineCount>): readonly [number, LineCount] | null {
  let found: readonly [number, LineCount] | null = null;
  for (const entry of counts)
    if (
      found === null ||
      entry[1].names.size > found[1].names.size ||
      (entry[1].names.size === found[1].names.size && entry[1].cells > found[1].cells)
    )
      found = entry;
  return found;
}

/** Columns that contain codes of places only, or have a heading that says so. */
export function codeColumns(grid: Grid, places: TablePlaces): readonly number[] {
  const width = Math.min(widthOf(grid), 50);
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    let [known, other, six] = [0, 0, 0];
    let isNamed = false;
    for (let row = 0; row < grid.rows.length; row += 1) {
      const cell = cellAt(grid, row, column);
      if (isBlank(cell)) continue;
      if (typeof cell === 'string' && CODE_HEADING.test(plainName(cell))) {
        isNamed = true;
        continue;
      }
      if (places.ofCode(cell) !== null) {
        known += 1;
        if (cleanText(cell).replace(/\.0+$/u, '').length >= 6) six += 1;
      } else if (known > 0) other += 1;
    }
    const isMostly = known > 0 && known >= other * 3;
    return isMostly && (isNamed || (six === known && known > 1));
  });
}

const SAME_SHARE = 0.5;

function isKeyRow(grid: Grid, row: number): boolean {
  const [first, second] = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).map(plainName);
  return first !== undefined && second !== undefined && KEY_LINE.test(`${first}:${second}`);
}

/** Columns of places beside the best one: parents, names in another language, or parts side by side. */
function fellowColumns(
  counts: ReadonlyMap<number, LineCount>,
  column: number,
  main: LineCount,
): readonly number[] {
  return [...counts]
    .filter(([other, count]) => {
      if (other === column) return false;
      const isParent = levelOf(count) !== levelOf(main) && count.cells >= 1 && other < column;
      return isParent || count.cells >= main.cells * SAME_SHARE;
    })
    .map(([other]) => other)
    .sort((a, b) => a - b);
}

/**
 * Finds where the places are: the column or row with the most different names of places. Titles that are
 * alone in their row do not count. Reads each cell once.
 */
export function findPlaces(grid: Grid, places: TablePlaces): PlaceAxis {
  const columns = new Map<number, LineCount>();
  const rows = new Map<number, LineCount>();
  for (const [row, cells] of grid.rows.entries()) {
    const filled = cells.reduce<number>((sum, cell) => sum + (isBlank(cell) ? 0 : 1), 0);
    if (filled < 2 || (filled === 2 && isKeyRow(grid, row))) continue;
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || places.kindOf(cell) !== 'place') continue;
      addPlace(columns, column, cell, places);
      addPlace(rows, row, cell, places);
    }
  }
  const column = best(columns);
  const row = best(rows);
  if (column !== null && (row === null || column[1].names.size >= row[1].names.size))
    return {
      kind: 'columns',
      columns: [column[0], ...fellowColumns(columns, column[0], column[1])],
      areCodes: false,
    };
  const codes = codeColumns(grid, places);
  if (codes.length > 0 && (row === null || row[1].names.size < 2))
    return { kind: 'columns', columns: codes.slice(0, 1), areCodes: true };
  if (row !== null && row[1].names.size > 1) return { kind: 'row', row: row[0] };
  return { kind: 'none' };
}

/** Whether every filled cell of a row is a code; then the places are columns by code. */
export function codeRow(grid: Grid, places: TablePlaces): number | null {
  for (const [row, cells] of grid.rows.slice(0, 30).entries()) {
    const filled = cells.slice(1).filter((cell) => !isBlank(cell));
    const known = filled.filter(
      (cell) => codeDigits(cell) === cleanText(cell).slice(0, 6) && places.ofCode(cell) !== null,
    );
    if (known.length > 1 && known.length === filled.length) return row;
  }
  return null;
}
