import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { polygonsOf } from './geometry.ts';
import { type Outline, makeOutline } from './outline.ts';
import { layerOf, parseTopology } from './topology.ts';

const china = parseTopology(
  readFileSync(join(import.meta.dirname, 'boundaries', 'china.topo.json'), 'utf8'),
);

describe('makeOutline', () => {
  let outline: Outline;
  beforeAll(async () => {
    outline = await makeOutline(china);
  }, 120_000);

  const province = (code: string) =>
    layerOf(outline.topology, 'provinces').features.find(({ id }) => id === code);
  const nearest = (code: string, [lng, lat]: readonly [number, number]): number => {
    const shape = province(code);
    if (!shape) return Number.POSITIVE_INFINITY;
    const points = polygonsOf(shape.geometry).flat(2);
    return Math.min(...points.map(([x = 0, y = 0]) => Math.hypot(x - lng, y - lat)));
  };

  test('contains the 34 provinces, each with an area', () => {
    const { features } = layerOf(outline.topology, 'provinces');
    expect(features).toHaveLength(34);
    for (const { id, geometry } of features)
      expect([id, polygonsOf(geometry).length > 0]).toEqual([id, true]);
  });

  test('contains Taiwan with Diaoyu Dao, Hainan, and ten dashes', () => {
    expect(nearest('710000', [121.5, 25.3])).toBeLessThan(0.2);
    expect(nearest('710000', [123.5, 25.75])).toBeLessThan(0.15);
    expect(nearest('460000', [109.5, 18.2])).toBeLessThan(0.2);
    const dashes = layerOf(outline.topology, 'lines').features.filter(
      ({ properties }) => properties?.['kind'] === 'ten-dash-line',
    );
    const lines = dashes.map(({ geometry }) =>
      geometry.type === 'MultiLineString' ? geometry.coordinates.length : 1,
    );
    expect(lines.reduce((sum, count) => sum + count, 0)).toBe(10);
  });

  test.each([
    ['Zengmu Ansha', 112.26, 3.9],
    ['Huangyan Dao', 117.8, 15.15],
    ['Yongxing Dao', 112.34, 16.84],
    ['Taiping Dao', 114.36, 10.38],
  ])('shows %s by a dot or by its shape', (_, lng, lat) => {
    const dot = outline.specks.some(([x, y]) => Math.hypot(x - lng, y - lat) < 0.4);
    expect(dot || nearest('460000', [lng, lat]) < 0.4).toBe(true);
  });

  test('places no dot inland', () => {
    expect(outline.specks.filter(([, lat]) => lat > 26)).toEqual([]);
  });

  test('gives the same outline every time', async () => {
    const text = JSON.stringify(outline);
    expect(JSON.stringify(await makeOutline(china))).toBe(text);
  }, 120_000);
});
