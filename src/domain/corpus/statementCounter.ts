import { type Bits, bitsOf, countCommon, filterByBits, hasBit } from './bits.ts';
import { NO_STATEMENTS } from './tiedStatements.ts';

export interface StatementCounter {
  readonly countList: (list: Uint32Array, passing: Bits) => number;
  readonly countSet: (set: Bits, passing: Bits) => number;
  readonly countCommon: (list: Uint32Array, set: Bits, passing: Bits) => number;
}

/** Caches intermediate results, since many regions share the same sets. */
export function createStatementCounter(size: number): StatementCounter {
  const listsAsBits = new WeakMap<Uint32Array, Bits>();
  const commonLists = new WeakMap<Uint32Array, Uint32Array>();
  const setCounts = new WeakMap<Bits, Map<Bits, number>>();

  const asBits = (list: Uint32Array): Bits => {
    const cached = listsAsBits.get(list);
    if (cached) return cached;
    const bits = bitsOf(list, size);
    listsAsBits.set(list, bits);
    return bits;
  };

  // A long list is counted by its bits, a short one by looking up each statement.
  const countList = (list: Uint32Array, passing: Bits): number => {
    if (list.length > passing.length) return countCommon(asBits(list), passing);
    let count = 0;
    for (const at of list) if (hasBit(passing, at)) count += 1;
    return count;
  };

  /** A region has one list and one set: the list alone is the key. */
  const commonOf = (list: Uint32Array, set: Bits): Uint32Array => {
    if (list.length === 0) return NO_STATEMENTS;
    const cached = commonLists.get(list);
    if (cached) return cached;
    const common = filterByBits(list, set);
    commonLists.set(list, common);
    return common;
  };

  return {
    countList,
    countSet: (set, passing) => {
      const counts = setCounts.get(passing) ?? new Map<Bits, number>();
      setCounts.set(passing, counts);
      const cached = counts.get(set);
      if (cached !== undefined) return cached;
      const count = countCommon(set, passing);
      counts.set(set, count);
      return count;
    },
    countCommon: (list, set, passing) => countList(commonOf(list, set), passing),
  };
}
