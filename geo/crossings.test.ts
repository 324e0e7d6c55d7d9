import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeCrossings } from './crossings.ts';

test('reports two edges that cross once', () => {
  expect(
    edgeCrossings(
      [
        [
          [0, 0],
          [10, 10],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ],
      3,
    ),
  ).toEqual([{ lines: [0, 1], at: [0, 0] }]);
});

test('reports no crossing for a shared end, a touch and separate edges', () => {
  expect(
    edgeCrossings(
      [
        [
          [0, 0],
          [5, 5],
          [9, 0],
        ],
        [
          [5, 5],
          [5, 9],
        ],
        [
          [20, 20],
          [21, 21],
        ],
      ],
      4,
    ),
  ).toEqual([]);
});

test('finds the same crossings for every width of the search cells', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  const lines = fc.array(fc.array(point, { minLength: 2, maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 15 }), (drawn, cell) => {
      expect(edgeCrossings(drawn, cell)).toHaveLength(edgeCrossings(drawn, 1000).length);
    }),
  );
});
