/**
 * A set of numbers from 0 to a fixed size, one bit for each, not changed after it is returned. All
 * sets of a report have the same length; libraries do not guarantee this.
 */
export type Bits = Uint32Array;

export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** The numbers from 0 to `size` - 1. */
export function allBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffff_ffff);
  const remainder = size & 31;
  if (remainder > 0) bits[bits.length - 1] = 2 ** remainder - 1;
  return bits;
}

export function addBit(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

export function removeBit(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) & ~(1 << (index & 31));
}

export function hasBit(bits: Bits, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** Warren, Hacker's Delight, 5-1. */
function countBitsInWord(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += countBitsInWord(word);
  return count;
}

export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) count += countBitsInWord((a[at] ?? 0) & (b[at] ?? 0));
  return count;
}

export function union(sets: readonly Bits[], size: number): Bits {
  const [first, ...others] = sets;
  const bits = first?.slice() ?? emptyBits(size);
  for (const other of others)
    for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0);
  return bits;
}

/** All numbers where `sets` is empty. */
export function intersection(sets: readonly Bits[], size: number): Bits {
  const [first, ...others] = sets;
  const bits = first?.slice() ?? allBits(size);
  for (const other of others)
    for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0);
  return bits;
}

/** Calls `each` with every number of the set, in ascending order. */
export function forEachBit(bits: Bits, each: (index: number) => void): void {
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      each(at * 32 + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
}

/** Ascending. */
export function indicesOf(bits: Bits): Uint32Array {
  const list = new Uint32Array(countBits(bits));
  let filled = 0;
  forEachBit(bits, (index) => {
    list[filled] = index;
    filled += 1;
  });
  return list;
}

export function bitsOf(list: Iterable<number>, size: number): Bits {
  const bits = emptyBits(size);
  for (const index of list) addBit(bits, index);
  return bits;
}

/** In the order of `list`. */
export function filterByBits(list: Uint32Array, bits: Bits): Uint32Array {
  return list.filter((index) => hasBit(bits, index));
}
