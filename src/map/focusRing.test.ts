import { describe, expect, it } from 'vitest';
import { EMPTY_GEOMETRY } from '../../tests/fixtures/emptyGeometry.ts';
import { adcode, type Adcode } from '../domain/ids.ts';
import { focusCircle } from './focusRing.ts';
import type { Geometry, LevelShapes } from './geometry.ts';
import { MERCATOR } from './projection.ts';

const [macao, zhuhai] = [adcode('820000'), adcode('440400')];

/** A level of one square region, its lower left corner at 113° E 22° N, `side` degrees wide. */
function levelOf(id: Adcode, side: number): LevelShapes {
  const [west, south, east, north] = [113, 22, 113 + side, 22 + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    ...EMPTY_GEOMETRY.provinces,
    regions: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { adcode: id },
          geometry: { type: 'Polygon', coordinates: [ring] },
        },
      ],
    },
  };
}
const geometry: Geometry = {
  ...EMPTY_GEOMETRY,
  provinces: levelOf(macao, 0.1),
  prefectures: levelOf(zhuhai, 1),
};

describe('focusCircle', () => {
  it('gives a circle of constant size on the screen around the middle of a small region', () => {
    for (const scale of [8, 16]) {
      const circle = focusCircle(macao, geometry, MERCATOR, scale);
      expect((circle?.radius ?? 0) * scale).toBe(11);
      const [lng, lat] = MERCATOR.fromWorld(circle?.centre ?? [0, 0]);
      expect(lng).toBeCloseTo(113.05, 6);
      expect(lat).toBeCloseTo(22.05, 4);
    }
  });

  it('gives null when the region is drawn large enough', () => {
    expect(focusCircle(macao, geometry, MERCATOR, 2 ** 6.5)).not.toBeNull();
    expect(focusCircle(macao, geometry, MERCATOR, 2 ** 6.9)).toBeNull();
  });

  it('supports prefectures and gives null for an unknown region', () => {
    expect(focusCircle(zhuhai, geometry, MERCATOR, 8)).not.toBeNull();
    expect(focusCircle(zhuhai, { ...geometry, prefectures: null }, MERCATOR, 8)).toBeNull();
    expect(focusCircle(adcode('410000'), geometry, MERCATOR, 1)).toBeNull();
  });
});
