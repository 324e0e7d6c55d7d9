import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adcode, type Adcode } from '../domain/ids.ts';
import { EMPTY_GEOMETRY } from '../../tests/fixtures/emptyGeometry.ts';
import { loadRealRegions } from '../../tests/fixtures/realData.ts';
import type { Box } from './camera.ts';
import type { Geometry } from './geometry.ts';
import { PREFECTURES_FROM } from '../china/zoomLevels.ts';
import { pickableLevel, snapToTinyRegion, placesUnderPointer } from './hitTest.ts';
import { MERCATOR } from './projection.ts';

const [henan, zhengzhou, luoyang] = [adcode('410000'), adcode('410100'), adcode('410300')];

describe('placesUnderPointer', () => {
  it('is empty over the sea', () => {
    expect(placesUnderPointer(null, null)).toEqual([]);
  });

  it('gives the prefecture and then its province', () => {
    expect(placesUnderPointer(null, zhengzhou)).toEqual([zhengzhou, henan]);
    expect(placesUnderPointer(null, henan)).toEqual([henan]);
  });

  it('gives the place of a marker first, also a province above its prefectures', () => {
    expect(placesUnderPointer(zhengzhou, henan)).toEqual([zhengzhou, henan]);
    expect(placesUnderPointer(henan, luoyang)).toEqual([henan, luoyang]);
    expect(placesUnderPointer(adcode('500242'), adcode('500000'))).toEqual(['500242', '500000']);
  });

  it('gives both provinces when a marker overlaps a border', () => {
    expect(placesUnderPointer(zhengzhou, adcode('140500'))).toEqual([
      zhengzhou,
      '140500',
      henan,
      '140000',
    ]);
  });
});

describe('pickableLevel', () => {
  it('is the level of provinces until the zoom is near and prefectures have loaded', () => {
    const { provinces } = EMPTY_GEOMETRY;
    const prefectures = { ...provinces };
    const both: Geometry = { ...EMPTY_GEOMETRY, prefectures };
    expect(pickableLevel(both, PREFECTURES_FROM - 0.01)).toBe(provinces);
    expect(pickableLevel(both, PREFECTURES_FROM)).toBe(prefectures);
    expect(pickableLevel(EMPTY_GEOMETRY, 7)).toBe(provinces);
  });
});

describe('snapToTinyRegion', () => {
  const [guangdong, hongKong, macao] = [adcode('440000'), adcode('810000'), adcode('820000')];
  /** At a scale of 1: a province of 90 px, and south of it two tiny regions 12 px apart. */
  const extents = new Map<Adcode, Box>([
    [guangdong, [0, 0, 90, 90]],
    [hongKong, [70, 82, 80, 90]],
    [macao, [54, 86, 58, 90]],
  ]);

  it('snaps to the nearest tiny region, within 12 px from land and within 20 px from the sea', () => {
    expect(snapToTinyRegion([75, 71], guangdong, extents, 1)).toBe(hongKong);
    expect(snapToTinyRegion([75, 69], guangdong, extents, 1)).toBe(guangdong);
    expect(snapToTinyRegion([75, 108], null, extents, 1)).toBe(hongKong);
    expect(snapToTinyRegion([75, 111], null, extents, 1)).toBeNull();
    expect(snapToTinyRegion([60, 92], null, extents, 1)).toBe(macao);
    expect(snapToTinyRegion([66, 92], null, extents, 1)).toBe(hongKong);
  });

  it('does not snap from one tiny region to another', () => {
    expect(snapToTinyRegion([55, 87], macao, extents, 1)).toBe(macao);
    expect(snapToTinyRegion([71, 88], hongKong, extents, 1)).toBe(hongKong);
  });

  it('does not snap to a region that is drawn large enough to hit', () => {
    expect(snapToTinyRegion([75, 80], guangdong, extents, 2.4)).toBe(guangdong);
    expect(snapToTinyRegion([75, 80], guangdong, extents, 2.3)).toBe(hongKong);
  });

  it('does not take the middle of a smaller neighbour', () => {
    const close = new Map<Adcode, Box>([
      [guangdong, [0, 0, 30, 30]],
      [macao, [30, 10, 35, 15]],
    ]);
    expect(snapToTinyRegion([15, 12], guangdong, close, 1)).toBe(guangdong);
    expect(snapToTinyRegion([23, 12], guangdong, close, 1)).toBe(macao);
  });

  it('does not snap near the name of a region', () => {
    expect(snapToTinyRegion([75, 71], guangdong, extents, 1, [75, 64])).toBe(guangdong);
    expect(snapToTinyRegion([75, 71], guangdong, extents, 1, [75, 62])).toBe(hongKong);
  });

  it('gives null without regions', () => {
    expect(snapToTinyRegion([0, 0], null, new Map(), 1)).toBeNull();
  });

  it('does not snap on the name of any province or prefecture', () => {
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
          expect(snapToTinyRegion(point, id, boxes, 2 ** at, point)).toBe(id);
        }),
      );
    }
  });
});
