import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  allBits,
  bitsOf,
  countBits,
  countCommon,
  hasBit,
  intersection,
  filterByBits,
  indicesOf,
  union,
} from './bits.ts';

const cases = fc.integer({ min: 0, max: 130 }).chain((size) => {
  const numbers = Array.from({ length: size }, (_, index) => index);
  return fc.record({
    size: fc.constant(size),
    a: fc.subarray(numbers),
    b: fc.subarray(numbers),
  });
});

it('bit sets give the same results as sets of numbers', () => {
  fc.assert(
    fc.property(cases, ({ size, a, b }) => {
      const [one, other] = [bitsOf(a, size), bitsOf(b, size)];
      const both = a.filter((number) => b.includes(number));
      expect([...indicesOf(one)]).toEqual(a);
      expect(countBits(one)).toBe(a.length);
      expect(countCommon(one, other)).toBe(both.length);
      expect([...indicesOf(intersection([one, other], size))]).toEqual(both);
      expect([...filterByBits(Uint32Array.from(a), other)]).toEqual(both);
      expect([...indicesOf(union([one, other], size))]).toEqual(
        [...new Set([...a, ...b])].sort((x, y) => x - y),
      );
      expect(a.every((number) => hasBit(one, number))).toBe(true);
      expect(countBits(allBits(size))).toBe(size);
      expect(intersection([], size)).toEqual(allBits(size));
      expect(countBits(union([], size))).toBe(0);
    }),
  );
});
