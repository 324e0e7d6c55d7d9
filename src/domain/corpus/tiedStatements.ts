import type { RegionId } from '../ids.ts';
import { addBit, type Bits, indicesOf, removeBit } from './bits.ts';
import { type Columns, type Lists, targetOf } from './columns.ts';

export const NO_STATEMENTS = new Uint32Array(0);
/** Up to this length, sorting a list is cheaper than a pass through one bit for each statement. */
const MAX_SORTED = 64;

function statementsByTarget({ starts, values }: Lists, targets: number): readonly Uint32Array[] {
  const found = Array.from({ length: targets }, (): number[] => []);
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const end = starts[at + 1] ?? 0;
    for (let tie = starts[at] ?? 0; tie < end; tie += 1) {
      const list = found[targetOf(values[tie] ?? 0)];
      if (list && list.at(-1) !== at) list.push(at);
    }
  }
  return found.map((list) => Uint32Array.from(list));
}

/** Each list is ascending. */
export function statementsByTie(columns: Columns): ReadonlyMap<RegionId, Uint32Array> {
  const byPlace = statementsByTarget(columns.places, columns.placeIds.length);
  const byGrouping = statementsByTarget(columns.groupings, columns.groupingIds.length);
  return new Map<RegionId, Uint32Array>([
    ...columns.placeIds.map((id, index) => [id, byPlace[index] ?? NO_STATEMENTS] as const),
    ...columns.groupingIds.map((id, index) => [id, byGrouping[index] ?? NO_STATEMENTS] as const),
  ]);
}

/** The statements in any of `lists` and not in `without`, ascending, of `size` statements. */
export function mergeStatements(
  lists: readonly Uint32Array[],
  without: Uint32Array,
  size: number,
): Uint32Array {
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  if (total === 0) return NO_STATEMENTS;
  if (total <= MAX_SORTED) {
    const excluded = new Set(without);
    const found = new Set(lists.flatMap((list) => [...list]).filter((at) => !excluded.has(at)));
    return Uint32Array.from(found).sort();
  }
  const bits: Bits = new Uint32Array((size + 31) >>> 5);
  for (const list of lists) for (const at of list) addBit(bits, at);
  for (const at of without) removeBit(bits, at);
  return indicesOf(bits);
}
