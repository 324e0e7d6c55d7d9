import type { Adcode, StrategyTypeId } from '../ids.ts';
import { type Bits, forEachBit } from './bits.ts';
import { basisOf, type Columns, targetOf } from './columns.ts';
import type { Corpus } from './corpus.ts';
import { typesOfStatements } from './statementTypes.ts';

/** By place, in the order of its first statement: how many statements are marked there in each type's colour. */
export type MarkerTable = ReadonlyMap<Adcode, Uint32Array>;

const places = new WeakMap<Columns, Uint16Array>();

/** Where each statement is marked, as a reference from 1: the best grounded of its ties, so that it is marked once. */
function markedPlaces(columns: Columns): Uint16Array {
  const known = places.get(columns);
  if (known) return known;
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
  places.set(columns, marked);
  return marked;
}

/**
 * Counts the markers of `passing` statements. A statement takes the colour of its first type among
 * `wanted`, else of its first; index 0 of a row counts those without any, index n type n of the frame.
 */
export function markerTableOf(
  corpus: Corpus,
  passing: Bits,
  wanted: readonly StrategyTypeId[],
): MarkerTable {
  const { frame, columns } = corpus;
  const marked = markedPlaces(columns);
  const { starts, values } = typesOfStatements(corpus);
  const isWanted = [false, ...frame.types.map(({ id }) => wanted.includes(id))];
  const rows: (Uint32Array | undefined)[] = [];
  const table = new Map<Adcode, Uint32Array>();
  forEachBit(passing, (at) => {
    const place = marked[at] ?? 0;
    if (place === 0) return;
    const from = starts[at] ?? 0;
    const to = starts[at + 1] ?? 0;
    let type = from < to ? (values[from] ?? 0) : 0;
    for (let each = from; each < to; each += 1)
      if (isWanted[values[each] ?? 0]) {
        type = values[each] ?? 0;
        break;
      }
    let row = rows[place];
    if (!row) {
      row = new Uint32Array(isWanted.length);
      rows[place] = row;
      const id = columns.placeIds[place - 1];
      if (id !== undefined) table.set(id, row);
    }
    row[type] = (row[type] ?? 0) + 1;
  });
  return table;
}
