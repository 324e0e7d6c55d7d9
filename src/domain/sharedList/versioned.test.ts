import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedItem, isSameList, mergeVersioned, withoutOldDeleted } from './versioned.ts';

const item = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  version: fc.integer({ min: 1, max: 3 }),
  isDeleted: fc.boolean(),
  text: fc.constantFrom('', 'x', '问'),
});
const list = fc.array(item, { maxLength: 8 });

describe('mergeVersioned', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const ab = mergeVersioned(a, b);
        expect(mergeVersioned(b, a)).toEqual(ab);
        expect(mergeVersioned(ab, c)).toEqual(mergeVersioned(a, mergeVersioned(b, c)));
        expect(mergeVersioned(ab, ab)).toEqual(ab);
        expect(mergeVersioned(ab, a)).toEqual(ab);
      }),
    );
  });

  it('loses no id and keeps the greatest version of each', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const merged = mergeVersioned(a, b);
        const both = [...a, ...b];
        expect(merged.map(({ id }) => id)).toEqual([...new Set(both.map(({ id }) => id))].sort());
        for (const { id, version } of merged)
          expect(version).toBe(
            Math.max(...both.filter((each) => each.id === id).map((each) => each.version)),
          );
      }),
    );
  });

  it('ignores the order of the fields', () => {
    const one = { id: 'a', version: 1, isDeleted: false, text: 'x' };
    const other = { text: 'x', isDeleted: false, version: 1, id: 'a' };
    expect(isSameList([one], [other])).toBe(true);
    expect(isSameList([one], [{ ...other, text: 'y' }])).toBe(false);
  });

  it('lets a later change win over a deletion and the other way round', () => {
    const made = { id: 'a', version: 1, isDeleted: false };
    const deleted = changedItem(made, { isDeleted: true });
    const restored = changedItem(deleted, { isDeleted: false });
    expect(mergeVersioned([made], [deleted])).toEqual([deleted]);
    expect(mergeVersioned([restored], [deleted])).toEqual([restored]);
  });
});

describe('withoutOldDeleted', () => {
  it('drops what was deleted a day ago, and nothing else', () => {
    const day = 24 * 60 * 60 * 1000;
    const items = [
      { id: 'a', version: 1, isDeleted: false, changedAt: 0 },
      { id: 'b', version: 2, isDeleted: true, changedAt: 0 },
      { id: 'c', version: 2, isDeleted: true, changedAt: 1 },
    ];
    expect(withoutOldDeleted(items, day).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});
