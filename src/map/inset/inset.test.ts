import { describe, expect, it } from 'vitest';
import { adcode } from '../../domain/ids.ts';
import { COUNTRY_BOUNDS } from '../../china/bounds.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../china/southChinaSea.ts';
import { fitBounds } from '../camera.ts';
import { ALBERS, MERCATOR } from '../projection.ts';
import { isInsetNeeded } from './isInsetNeeded.ts';
import { findReefs } from './reefs.ts';

const size = { width: 1040, height: 800 };
const padding = { top: 8, right: 8, bottom: 8, left: 8 };

describe('isInsetNeeded', () => {
  it.each([MERCATOR, ALBERS])(
    'is true in the default view and when a dash is not visible: $id',
    (projection) => {
      expect(
        isInsetNeeded(fitBounds(COUNTRY_BOUNDS, size, padding, projection), size, projection),
      ).toBe(true);
      const whole = fitBounds(SOUTH_CHINA_SEA_BOUNDS, size, padding, projection);
      expect(isInsetNeeded(whole, size, projection)).toBe(false);
      expect(isInsetNeeded({ ...whole, zoom: whole.zoom + 0.5 }, size, projection)).toBe(true);
    },
  );

  it('is false when the view shows the country and all of the sea', () => {
    expect(
      isInsetNeeded({ center: [105, 30], zoom: 2.6 }, { width: 1200, height: 1200 }, MERCATOR),
    ).toBe(false);
  });
});

describe('findReefs', () => {
  const island = (lng: number, lat: number, side = 0.05) => [
    [
      [lng, lat],
      [lng + side, lat],
      [lng + side, lat + side],
      [lng, lat],
    ],
  ];
  const of = (...coordinates: number[][][][]) =>
    findReefs({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { adcode: adcode('460000') },
          geometry: { type: 'MultiPolygon', coordinates },
        },
      ],
    });

  it('finds the small distant islands: Nansha, Xisha, Dongsha', () => {
    expect(of(island(114, 10), island(112, 16.5), island(116.7, 20.7))).toHaveLength(3);
  });

  it('ignores Hainan and islands along the coast', () => {
    expect(of(island(109, 18, 2), island(113.8, 22), island(109.5, 18.2))).toEqual([]);
  });

  it('merges islands that are close together into one dot', () => {
    expect(of(island(114, 10), island(114.02, 10.02))).toHaveLength(1);
  });
});
