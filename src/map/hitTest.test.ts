import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adcode, type Adcode } from '../domain/ids.ts';
import { EMPTY_GEOMETRY } from '../../tests/fixtures/emptyGeometry.ts';
import { loadRealRegions } from '../../tests/fixtures/realData.ts';
import type { Box } from './camera.ts';
import type { Geometry } from './geometry.ts';
import { pickedLevel, snap, stackPlaces } from './hitTest.ts';
import { MERCATOR } from './projection.ts';

const [henan, zhengzhou, luoyang] = [adcode('410000'), adcode('410100'), adcode('410300')];

describe('stack', () => {
  it('is empty over the sea', () => {
    expect(stackPlaces(null, null)).toEqual([]);
  });

  it('goes from the prefecture to its province', () => {
    expect(stackPlaces(null, zhengzhou)).toEqual([zhengzhou, henan]);
    expect(stackPlaces(null, henan)).toEqual([henan]);
  });

  it('puts the place of a marker first, even a province above its prefectures', () => {
    expect(stackPlaces(zhengzhou, henan)).toEqual([zhengzhou, henan]);
    expect(stackPlaces(henan, luoyang)).toEqual([henan, luoyang]);
    expect(stackPlaces(adcode('500242'), adcode('500000'))).toEqual(['500242', '500000']);
  });

  it('names both provinces where a marker reaches over a border', () => {
    expect(stackPlaces(zhengzhou, adcode('140500'))).toEqual([
      zhengzhou,
      '140500',
      henan,
      '140000',
    ]);
  });
});

describe('pickedLevel', () => {
  it('is that of the provinces until prefectures are near and there', () => {
    const { provinces } = EMPTY_GEOMETRY;
    const prefectures = { ...provinces };
    const both: Geometry = { ...EMPTY_GEOMETRY, prefectures };
    expect(pickedLevel(both, 4.9)).toBe(provinces);
    expect(pickedLevel(both, 5)).toBe(prefectures);
    expect(pickedLevel(EMPTY_GEOMETRY, 7)).toBe(provinces);
  });
});

describe('snap', () => {
  const [guangdong, hongKong, macao] = [adcode('440000'), adcode('810000'), adcode('820000')];
  /** At a scale of 1: a province of 90 px, and south of it two specks 12 px apart. */
  const extents = new Map<Adcode, Box>([
    [guangdong, [0, 0, 90, 90]],
    [hongKong, [70, 82, 80, 90]],
    [macao, [54, 86, 58, 90]],
  ]);

  it('goes to the nearest speck within 20 px, from land and from sea', () => {
    expect(snap([75, 64], guangdong, extents, 1)).toBe(hongKong);
    expect(snap([75, 60], guangdong, extents, 1)).toBe(guangdong);
    expect(snap([75, 108], null, extents, 1)).toBe(hongKong);
    expect(snap([75, 111], null, extents, 1)).toBeNull();
    expect(snap([60, 92], null, extents, 1)).toBe(macao);
    expect(snap([66, 92], null, extents, 1)).toBe(hongKong);
  });

  it('leaves one speck to itself beside another', () => {
    expect(snap([55, 87], macao, extents, 1)).toBe(macao);
    expect(snap([71, 88], hongKong, extents, 1)).toBe(hongKong);
  });

  it('is over where the region is drawn large enough to hit', () => {
    expect(snap([75, 80], guangdong, extents, 2.4)).toBe(guangdong);
    expect(snap([75, 80], guangdong, extents, 2.3)).toBe(hongKong);
  });

  it('leaves a smaller neighbour its middle', () => {
    const close = new Map<Adcode, Box>([
      [guangdong, [0, 0, 30, 30]],
      [macao, [30, 10, 35, 15]],
    ]);
    expect(snap([15, 12], guangdong, close, 1)).toBe(guangdong);
    expect(snap([21, 12], guangdong, close, 1)).toBe(macao);
  });

  it('leaves a region its name', () => {
    expect(snap([75, 70], guangdong, extents, 1, [75, 63])).toBe(guangdong);
    expect(snap([75, 70], guangdong, extents, 1, [75, 61])).toBe(hongKong);
  });

  it('gives nothing where nothing is', () => {
    expect(snap([0, 0], null, new Map(), 1)).toBeNull();
  });

  it('never takes a click on the name of a province or a prefecture', () => {
    const { places } = loadRealRegions();
    for (const level of ['province', 'prefecture'] as const) {
      const regions = places.filter(
        (one) =>
          one.level === level ||
          (level === 'prefecture' && /^(11|12|31|50|71|8[12])0000/.test(one.id)),
      );
      const boxes = new Map(
        regions.map(({ id, bounds: [west, south, east, north] }): [Adcode, Box] => [
          id,
          [...MERCATOR.toWorld(west, north), ...MERCATOR.toWorld(east, south)],
        ]),
      );
      const zoom = fc.double({ min: level === 'province' ? 3 : 5, max: 9, noNaN: true });
      fc.assert(
        fc.property(fc.constantFrom(...regions), zoom, ({ id, labelPoint }, at) => {
          const point = MERCATOR.toWorld(...labelPoint);
          expect(snap(point, id, boxes, 2 ** at, point)).toBe(id);
        }),
      );
    }
  });
});
