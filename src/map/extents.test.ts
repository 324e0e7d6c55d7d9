import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adcode } from '../domain/ids.ts';
import { drawnSize, extentOf, extentsOf, boxesTouch } from './extents.ts';
import type { LevelShapes } from './geometry.ts';
import { ALBERS, MERCATOR } from './projection.ts';

const nothing = { type: 'MultiPolygon' as const, coordinates: [] };
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [100, 20],
      [110, 20],
      [110, 30],
      [100, 20],
    ],
  ],
};
const level: LevelShapes = {
  regions: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { adcode: adcode('410000') }, geometry: square }],
  },
  outline: () => nothing,
  borders: () => ({ type: 'MultiLineString', coordinates: [] }),
  coast: () => ({ type: 'MultiLineString', coordinates: [] }),
};

describe('extents', () => {
  it('extentOf gives the box around the outer rings', () => {
    const wanted = [...MERCATOR.toWorld(100, 30), ...MERCATOR.toWorld(110, 20)];
    expect(extentOf(square, MERCATOR)).toEqual(wanted);
    expect(extentOf({ type: 'MultiPolygon', coordinates: [square.coordinates] }, MERCATOR)).toEqual(
      wanted,
    );
  });

  it('extentsOf computes the boxes of a level once for each projection', () => {
    const flat = extentsOf(level, MERCATOR);
    expect(flat.get(adcode('410000'))).toEqual(extentOf(square, MERCATOR));
    expect(extentsOf(level, MERCATOR)).toBe(flat);
    expect(extentsOf(level, ALBERS).get(adcode('410000'))).toEqual(extentOf(square, ALBERS));
  });

  it('drawnSize is the longer side', () => {
    expect(drawnSize([0, 0, 3, 5], 2)).toBe(10);
  });

  it('boxesTouch is true when two boxes have a common point', () => {
    const number = fc.integer({ min: 0, max: 9 });
    const box = fc
      .tuple(number, number, number, number)
      .map(([x, y, width, height]) => [x, y, x + width, y + height] as const);
    fc.assert(
      fc.property(box, box, (a, b) => {
        const cells = Array.from({ length: 19 * 19 }, (_, at) => [at % 19, Math.floor(at / 19)]);
        const inside = ([left, top, right, bottom]: typeof a, [x = -1, y = -1]: number[]) =>
          x >= left && x <= right && y >= top && y <= bottom;
        expect(boxesTouch(a, b)).toBe(cells.some((cell) => inside(a, cell) && inside(b, cell)));
      }),
    );
  });
});
