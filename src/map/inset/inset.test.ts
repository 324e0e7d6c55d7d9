import { describe, expect, it } from 'vitest';
import { adcode } from '../../domain/ids.ts';
import { COUNTRY_BOUNDS } from '../../china/bounds.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../china/southChinaSea.ts';
import { fitBounds } from '../camera.ts';
import { ALBERS, MERCATOR } from '../projection.ts';
import { insetNeeded } from './insetNeeded.ts';
import { reefs } from './reefs.ts';

const size = { width: 1040, height: 800 };
const room = { top: 8, right: 8, bottom: 8, left: 8 };

describe('insetNeeded', () => {
  it.each([MERCATOR, ALBERS])(
    'is so at the default view and wherever a dash is hidden: $id',
    (projection) => {
      expect(insetNeeded(fitBounds(COUNTRY_BOUNDS, size, room, projection), size, projection)).toBe(
        true,
      );
      const whole = fitBounds(SOUTH_CHINA_SEA_BOUNDS, size, room, projection);
      expect(insetNeeded(whole, size, projection)).toBe(false);
      expect(insetNeeded({ ...whole, zoom: whole.zoom + 0.5 }, size, projection)).toBe(true);
    },
  );

  it('is not so where the view shows the country and the whole sea', () => {
    expect(insetNeeded({ center: [105, 30], zoom: 2.6 }, { width: 1200, height: 1200 })).toBe(
      false,
    );
  });
});

describe('reefs', () => {
  const island = (lng: number, lat: number, side = 0.05) => [
    [
      [lng, lat],
      [lng + side, lat],
      [lng + side, lat + side],
      [lng, lat],
    ],
  ];
  const of = (...coordinates: number[][][][]) =>
    reefs({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { adcode: adcode('460000') },
          geometry: { type: 'MultiPolygon', coordinates },
        },
      ],
    });

  it('are the small far islands: Nansha, Xisha, Dongsha', () => {
    expect(of(island(114, 10), island(112, 16.5), island(116.7, 20.7))).toHaveLength(3);
  });

  it('are not Hainan, nor islands along the coast', () => {
    expect(of(island(109, 18, 2), island(113.8, 22), island(109.5, 18.2))).toEqual([]);
  });

  it('melt into one dot where they lie close together', () => {
    expect(of(island(114, 10), island(114.02, 10.02))).toHaveLength(1);
  });
});
