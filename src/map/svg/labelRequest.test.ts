import { describe, expect, it } from 'vitest';
import { adcode } from '../../domain/ids.ts';
import type { MapLabel } from '../../domain/paints/paint.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { type LabelRequest, hasSameObstacles } from './labelRequest.ts';

const henan: MapLabel = {
  id: adcode('410000'),
  point: [113.6, 34],
  text: 'Henan',
  level: 'province',
  priority: 1000,
  faded: false,
};
const request: LabelRequest = {
  labels: [henan],
  groupingLabels: [],
  markers: [],
  riverNames: {},
  palette: LIGHT_PALETTE,
  zoom: 4,
  scale: 1,
  window: [0, 0, 800, 600],
  blocked: [],
};

describe('hasSameObstacles', () => {
  it('is true whichever name is placed first and whether it is faded', () => {
    const after = { ...request, labels: [{ ...henan, first: true as const, faded: true }] };
    expect(hasSameObstacles(request, after)).toBe(true);
  });

  it.each([
    ['another language', { labels: [{ ...henan, text: '河南' }] }],
    ['fewer names', { labels: [] }],
    ['another zoom', { zoom: 5 }],
    ['other markers', { markers: [] }],
    ['other rivers', { riverNames: { 'yellow-river': '黄河' } }],
    ['another theme', { palette: { ...LIGHT_PALETTE } }],
  ])('is false with %s', (_, change) => {
    expect(hasSameObstacles(request, { ...request, ...change })).toBe(false);
  });
});
