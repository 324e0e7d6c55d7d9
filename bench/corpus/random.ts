/** A random number generator: the same seed gives the same numbers. */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number;
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly chance: (share: number) => boolean;
  /** Log-normal: half of the values are below `median`; `sigma` sets how far the long ones reach. */
  readonly logNormal: (median: number, sigma: number) => number;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for synthetic texts. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    chance: (share) => next() < share,
    logNormal: (median, sigma) => {
      // Box–Muller; 1 - u keeps the logarithm away from zero.
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(sigma * normal);
    },
  };
}

/** The items in random order. */
export function shuffle<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Draws by Zipf's law: the item of rank r comes up in proportion to 1 / r ** `exponent`. */
export function zipf<Item>(random: Random, ranked: readonly Item[], exponent: number): () => Item {
  let sum = 0;
  const upTo = ranked.map((_, rank) => {
    sum += 1 / (rank + 1) ** exponent;
    return sum;
  });
  return () => {
    const aim = random.next() * sum;
    let [low, high] = [0, ranked.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? sum) > aim) high = middle;
      else low = middle + 1;
    }
    const item = ranked[low];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
}
