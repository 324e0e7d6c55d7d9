import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, labelPoint } from './label-point.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

test('labelPoint is the centre of the largest part when that is a square', () => {
  const [lng, lat] = labelPoint([[box(0, 0, 1, 1)], [box(10, 10, 14, 14)]]);
  expect(lng).toBeCloseTo(12, 1);
  expect(lat).toBeCloseTo(12, 1);
});

test('labelPoint avoids a bay in the middle', () => {
  const horseshoe = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 6],
    [3, 6],
    [3, 3],
    [9, 3],
    [9, 0],
    [0, 0],
  ];
  expect(contains([horseshoe], labelPoint([[horseshoe]]))).toBe(true);
  expect(contains([horseshoe], [6, 4.5])).toBe(false);
});

test('labelPoint finds a point in a reef that is much smaller than the precision', () => {
  const horseshoe = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 8],
    [1, 8],
    [1, 1],
    [9, 1],
    [9, 0],
    [0, 0],
  ];
  const reef = horseshoe.map(([x = 0, y = 0]) => [112 + x * 2e-4, 16 + y * 2e-4]);
  expect(contains([reef], labelPoint([[reef]]))).toBe(true);
});

test('labelPoint avoids a hole', () => {
  const rings = [box(0, 0, 10, 10), box(4, 4, 6, 6)];
  expect(contains(rings, labelPoint([rings]))).toBe(true);
});

test('labelPoint is inside every star-shaped area', () => {
  const radii = fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), {
    minLength: 5,
    maxLength: 24,
  });
  fc.assert(
    fc.property(radii, (lengths) => {
      const ring = lengths.map((radius, i) => {
        const angle = (2 * Math.PI * i) / lengths.length;
        return [105 + radius * Math.cos(angle), 35 + radius * Math.sin(angle)];
      });
      const closed = [...ring, ...ring.slice(0, 1)];
      expect(contains([closed], labelPoint([[closed]]))).toBe(true);
    }),
  );
});

test('labelPoint throws when there is no polygon', () => {
  expect(() => labelPoint([])).toThrow('no polygon to label');
});
