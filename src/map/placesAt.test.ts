import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../tests/fixtures/emptyGeometry.ts';
import { loadRealRegions } from '../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../tests/fixtures/realGeometry.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { adcode } from '../domain/ids.ts';
import { COUNTIES_PICK, PREFECTURES_FROM } from '../china/zoomLevels.ts';
import type { CountyShapes } from './geometry.ts';
import { cityAt, placeAt, regionAt } from './placesAt.ts';

const table = loadRealRegions();
const atlas = createAtlas(table);
const coarse = loadRealGeometry();
const fine = loadRealGeometry({ fine: true });
/** The units of the prefecture level: prefectures, and the provinces without any. */
const units = table.places.filter(
  ({ id, level }) =>
    level === 'prefecture' ||
    (level === 'province' && !atlas.childrenOf(id).some((child) => child.level === 'prefecture')),
);
const sea = { gulf: [119.5, 38.4], pacific: [128, 26], southChinaSea: [114, 14] } as const;

describe('cityAt', () => {
  it.each([
    ['coarse', coarse],
    ['fine', fine],
  ] as const)('finds each unit at its label point, %s', (_, geometry) => {
    const wrong = units.filter(({ id, labelPoint }) => cityAt(geometry, labelPoint) !== id);
    expect(wrong.map(({ short }) => short.en)).toEqual([]);
    expect(units.length).toBeGreaterThan(360);
  });

  it.each(Object.entries(sea))('finds nothing on the open sea (%s)', (_, point) => {
    expect(cityAt(coarse, point)).toBeNull();
  });

  it('gives null before the prefectures have loaded', () => {
    expect(cityAt({ ...coarse, prefectures: null }, [113.6, 34.7])).toBeNull();
  });

  it('finds a city in the province at the same point', () => {
    const points = fc.record({
      lng: fc.double({ min: 80, max: 125, noNaN: true }),
      lat: fc.double({ min: 22, max: 48, noNaN: true }),
    });
    fc.assert(
      fc.property(points, ({ lng, lat }) => {
        const city = cityAt(coarse, [lng, lat]);
        const province = placeAt(coarse.provinces, [lng, lat]);
        expect(city === null ? null : atlas.lineage(city).at(-1)?.id).toBe(province);
      }),
      { numRuns: 500 },
    );
  });

  it('takes less than a millisecond', () => {
    cityAt(fine, [113.6, 34.7]);
    const start = performance.now();
    for (const { labelPoint } of units) cityAt(fine, labelPoint);
    expect((performance.now() - start) / units.length).toBeLessThan(1);
  });
});

describe('placeAt', () => {
  const square = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  const lake = adcode('410000');
  const island = adcode('420000');
  const level = levelOf([
    {
      type: 'Feature',
      properties: { adcode: lake },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 1)]],
      },
    },
    {
      type: 'Feature',
      properties: { adcode: island },
      geometry: { type: 'Polygon', coordinates: [square(4.5, 4.5, 1)] },
    },
  ]);

  it.each([
    ['inside the outer ring', [1, 1], lake],
    ['in a hole', [4.2, 4.2], null],
    ['in a region inside the hole', [5, 5], island],
    ['in another polygon', [20.5, 0.5], lake],
    ['between the polygons', [15, 0.5], null],
  ] as const)('finds the region %s', (_, point, id) => {
    expect(placeAt(level, point)).toBe(id);
  });
});

describe('regionAt', () => {
  const zhengzhou = [113.6, 34.7] as const;
  const counties: CountyShapes = {
    ...levelOf([
      {
        type: 'Feature',
        properties: { adcode: adcode('410105') },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [113, 34],
              [114, 34],
              [114, 35],
              [113, 34],
            ],
          ],
        },
      },
    ]),
    ids: new Set([adcode('410105')]),
    innerBorders: () => ({ type: 'MultiLineString', coordinates: [] }),
  };

  it('finds the level that is drawn', () => {
    expect(regionAt(coarse, PREFECTURES_FROM - 0.01, zhengzhou)).toBe('410000');
    expect(regionAt(coarse, PREFECTURES_FROM, zhengzhou)).toBe('410100');
    expect(regionAt(fine, PREFECTURES_FROM, zhengzhou)).toBe('410100');
  });

  it('finds a county where it is drawn, and the city beside it', () => {
    const close = { ...coarse, counties };
    expect(regionAt(close, COUNTIES_PICK, [113.8, 34.5])).toBe('410105');
    expect(regionAt(close, COUNTIES_PICK - 0.01, [113.8, 34.5])).toBe('410100');
    expect(regionAt(close, COUNTIES_PICK, zhengzhou)).toBe('410100');
  });

  it('finds the province until the prefectures have loaded', () => {
    expect(regionAt({ ...coarse, prefectures: null }, PREFECTURES_FROM, zhengzhou)).toBe('410000');
  });

  it.each(Object.entries(sea))('finds nothing on the open sea (%s)', (_, point) => {
    expect(regionAt(fine, COUNTIES_PICK, point)).toBeNull();
  });
});
