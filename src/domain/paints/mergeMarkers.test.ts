import { describe, expect, it } from 'vitest';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { adcode } from '../ids.ts';
import { markerRadius } from './markerRadius.ts';
import { mergeMarkers } from './mergeMarkers.ts';
import type { Marker } from './paint.ts';

const [urban, coordinated] = LIGHT_PALETTE.accents;
const marker = (id: string, change: Partial<Marker> = {}): Marker => ({
  id: adcode(id),
  point: [Number(id.slice(2, 4)), 30],
  count: 1,
  radius: 8,
  shares: [{ colour: urban, count: 1 }],
  faded: false,
  ...change,
});
const zhengzhou = marker('410100', {
  count: 2,
  shares: [
    { colour: urban, count: 1 },
    { colour: coordinated, count: 1 },
  ],
});
const jiyuan = marker('419001', { faded: true });
const wuhan = marker('420100');

describe('mergeMarkers', () => {
  it('makes one marker of those of a province, at the place of the largest', () => {
    expect(mergeMarkers([zhengzhou, jiyuan, wuhan], LIGHT_PALETTE)).toEqual([
      {
        id: '410000',
        point: zhengzhou.point,
        count: 3,
        radius: markerRadius(3, LIGHT_PALETTE),
        shares: [
          { colour: urban, count: 2 },
          { colour: coordinated, count: 1 },
        ],
        faded: false,
      },
      wuhan,
    ]);
  });

  it('puts the largest first, so that small ones stay on top', () => {
    const merged = mergeMarkers(
      [zhengzhou, wuhan, marker('420200'), marker('420300')],
      LIGHT_PALETTE,
    );
    expect(merged.map(({ count }) => count)).toEqual([3, 2]);
  });

  it('is faded when all of its parts are', () => {
    const faded = { ...zhengzhou, faded: true };
    expect(mergeMarkers([faded, jiyuan], LIGHT_PALETTE).map((one) => one.faded)).toEqual([true]);
  });
});
