import type { Adcode, StrategyTypeId } from '../ids.ts';
import { type Bits, forEachBit } from './bits.ts';
import { basisOf, type Columns, targetOf } from './columns.ts';
import type { Corpus } from './corpus.ts';
import { typesOfStatements } from './statementTypes.ts';

/** By place, in the order of the first statement. Index 0 counts statements without a type. */
export type MarkerTable = ReadonlyMap<Adcode, Uint32Array>;

/** Cached, because every change of the filters uses them. */
const placesByColumns = new WeakMap<Columns, Uint16Array>();

/** As a reference from 1: the place of the tie with the strongest basis. */
function markedPlaces(columns: Columns): Uint16Array {
  const cached = placesByColumns.get(columns);
  if (cached) return cached;
  const { starts, values } = columns.places;
  const marked = new Uint16Array(columns.size);
  for (let at = 0; at < columns.size; at += 1) {
    let best = Infinity;
    for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each += 1) {
      const tie = values[each] ?? 0;
      if (basisOf(tie) >= best) continue;
      best = basisOf(tie);
      marked[at] = targetOf(tie) + 1;
    }
  }
  placesByColumns.set(columns, marked);
  return marked;
}

/** The place under which a statement is counted; null without a place. */
export function markedPlaceAt(columns: Columns, at: number): Adcode | null {
  return columns.placeIds[(markedPlaces(columns)[at] ?? 0) - 1] ?? null;
}

/** A statement counts under its first type among `filteredTypes`, else under its first type. */
export function markerTableOf(
  corpus: Corpus,
  passing: Bits,
  filteredTypes: readonly StrategyTypeId[],
): MarkerTable {
  const { frame, columns } = corpus;
  const marked = markedPlaces(columns);
  const { starts, values } = typesOfStatements(corpus);
  const isFiltered = [false, ...frame.types.map(({ id }) => filteredTypes.includes(id))];
  const rows: (Uint32Array | undefined)[] = [];
  const table = new Map<Adcode, Uint32Array>();
  forEachBit(passing, (at) => {
    const place = marked[at] ?? 0;
    if (place === 0) return;
    const from = starts[at] ?? 0;
    const to = starts[at + 1] ?? 0;
    let type = from < to ? (values[from] ?? 0) : 0;
    for (let each = from; each < to; each += 1)
      if (isFiltered[values[each] ?? 0]) {
        type = values[each] ?? 0;
        break;
      }
    let row = rows[place];
    if (!row) {
      row = new Uint32Array(isFiltered.length);
      rows[place] = row;
      const id = columns.placeIds[place - 1];
      if (id !== undefined) table.set(id, row);
    }
    row[type] = (row[type] ?? 0) + 1;
  });
  return table;
}
