import { geoConicEqualAreaRaw } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_BOUNDS, COUNTRY_OUTLINE } from '../china/bounds.ts';
import type { LngLat } from '../domain/regions/region.ts';
import { ALBERS, MERCATOR, type Projection, projectionOf } from './projection.ts';

const BOTH = [MERCATOR, ALBERS];
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Pixels that a small step north and a small step east at a place take. */
function scaleAt(projection: Projection, [lng, lat]: LngLat): { north: number; east: number } {
  const step = 1e-4;
  const [x, y] = projection.toWorld(lng, lat);
  const [northX, northY] = projection.toWorld(lng, lat + step);
  const [eastX, eastY] = projection.toWorld(lng + step / Math.cos((lat * Math.PI) / 180), lat);
  return {
    north: Math.hypot(northX - x, northY - y) / step,
    east: Math.hypot(eastX - x, eastY - y) / step,
  };
}

describe('projections', () => {
  it.each(BOTH)('fromWorld is the inverse of toWorld: $id', (projection) => {
    fc.assert(
      fc.property(degrees(45, 165), degrees(-12, 65), (lng, lat) => {
        const [backLng, backLat] = projection.fromWorld(projection.toWorld(lng, lat));
        expect(backLng).toBeCloseTo(lng, 6);
        expect(backLat).toBeCloseTo(lat, 6);
      }),
    );
  });

  it('projectionOf finds a projection by its id', () => {
    expect(BOTH.map(({ id }) => projectionOf(id))).toEqual(BOTH);
  });
});

describe('Mercator', () => {
  it('is the 512 px Web Mercator of MapLibre', () => {
    expect(MERCATOR.toWorld(0, 0)).toEqual([256, 256]);
    const [x, y] = MERCATOR.toWorld(180, 85.051129);
    expect(x).toBe(512);
    expect(y).toBeCloseTo(0, 4);
  });
});

describe('Albers', () => {
  it('shows every area at its true size', () => {
    fc.assert(
      fc.property(degrees(73, 135), degrees(3, 54), (lng, lat) => {
        const here = scaleAt(ALBERS, [lng, lat]);
        const middle = scaleAt(ALBERS, [105, 35]);
        // The map bends, yet its axes stay at right angles: the product is the area.
        expect((here.north * here.east) / (middle.north * middle.east)).toBeCloseTo(1, 4);
      }),
    );
  });

  it('is the conic projection of d3-geo', () => {
    const raw = geoConicEqualAreaRaw((25 * Math.PI) / 180, (47 * Math.PI) / 180);
    const scale = 512 / (2 * Math.PI * Math.cos((35 * Math.PI) / 180));
    const shift = (lng: number, lat: number): LngLat => {
      const [x, y] = raw(((lng - 105) * Math.PI) / 180, (lat * Math.PI) / 180);
      return [x * scale, -y * scale];
    };
    const [middleX, middleY] = ALBERS.toWorld(105, 35);
    const [rawX, rawY] = shift(105, 35);
    fc.assert(
      fc.property(degrees(60, 150), degrees(-2, 70), (lng, lat) => {
        const [x, y] = ALBERS.toWorld(lng, lat);
        const [expectedX, expectedY] = shift(lng, lat);
        expect(x - middleX).toBeCloseTo(expectedX - rawX, 9);
        expect(y - middleY).toBeCloseTo(expectedY - rawY, 9);
      }),
    );
  });

  it.each([25, 47])('keeps lengths along its standard parallel %i°', (lat) => {
    const { north, east } = scaleAt(ALBERS, [105, lat]);
    expect(north / east).toBeCloseTo(1, 4);
  });

  it('draws the meridian of 105° vertically and the others at an angle', () => {
    const x = (lng: number, lat: number): number => ALBERS.toWorld(lng, lat)[0];
    expect(x(105, 50)).toBeCloseTo(x(105, 20), 9);
    expect(x(120, 50) - x(105, 50)).toBeLessThan(x(120, 20) - x(105, 20));
    expect(x(90, 30) - x(105, 30)).toBeCloseTo(x(105, 30) - x(120, 30), 9);
  });

  it('shows the middle of China at the same position and size as Mercator', () => {
    expect(ALBERS.toWorld(105, 35)).toEqual(MERCATOR.toWorld(105, 35));
    const [conic, cylinder] = [scaleAt(ALBERS, [105, 35]), scaleAt(MERCATOR, [105, 35])];
    expect(conic.north / cylinder.north).toBeCloseTo(1, 1);
    expect(conic.east / cylinder.east).toBeCloseTo(1, 1);
  });

  it('gives finite numbers beyond the pole', () => {
    for (const point of [
      [150, -500],
      [150, 90],
      [-900, 0],
    ] as const)
      expect(ALBERS.fromWorld(point).every(Number.isFinite)).toBe(true);
  });
});

describe('the outline of the country', () => {
  it('has the same extremes as the bounds', () => {
    const [lngs, lats] = [
      COUNTRY_OUTLINE.map(([lng]) => lng),
      COUNTRY_OUTLINE.map(([, lat]) => lat),
    ];
    expect([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]).toEqual(
      COUNTRY_BOUNDS,
    );
  });

  it('contains in a conic projection everything that the default view must show', () => {
    const corners = COUNTRY_OUTLINE.map((point) => ALBERS.toWorld(...point));
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const extremes: readonly LngLat[] = [
      [73.5, 39.38],
      [135.09, 48.44],
      [123.36, 53.56],
      [109.47, 18.2],
      [120.85, 21.9],
      [124.55, 25.92],
    ];
    for (const [x, y] of extremes.map((point) => ALBERS.toWorld(...point))) {
      expect(x).toBeGreaterThan(Math.min(...xs));
      expect(x).toBeLessThan(Math.max(...xs));
      expect(y).toBeGreaterThan(Math.min(...ys));
      expect(y).toBeLessThan(Math.max(...ys));
    }
  });
});
