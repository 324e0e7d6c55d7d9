import { expect, test } from 'vitest';
import { areaFeature, collection, shapesOf } from './geometry.ts';
import { simplifyLevel } from './levels.ts';

/** A round area with many points; `radius` in degrees. */
function disc(west: number, south: number, radius: number) {
  const points = Array.from({ length: 200 }, (_, i) => {
    const angle = (-2 * Math.PI * i) / 200;
    return [west + radius * Math.cos(angle), south + radius * Math.sin(angle)];
  });
  return [[...points, ...points.slice(0, 1)]];
}

const points = (id: string, layer: Parameters<typeof shapesOf>[0]) =>
  shapesOf(layer)
    .find((shape) => shape.id === id)
    ?.polygons.map((rings) => rings.flat().length);

const layer = collection([
  areaFeature('710000', [disc(121, 24, 1), disc(123.5, 25.7, 0.02)]),
  areaFeature('810000', [disc(114, 22, 0.5)]),
  areaFeature('440100', [disc(110, 22, 1)]),
  areaFeature('440200', [disc(105, 22, 1)]),
]);

test('simplifyLevel removes points of large parts and none of islands and Hong Kong', async () => {
  const { prefectures } = await simplifyLevel(layer, 0.1);
  const [taiwan = 0, island = 0] = points('710000', prefectures) ?? [];
  expect(taiwan).toBeLessThan(60);
  expect(island).toBe(201);
  expect(points('810000', prefectures)).toEqual([201]);
});

test('simplifyLevel dissolves provinces from the simplified prefectures', async () => {
  const { prefectures, provinces } = await simplifyLevel(layer, 0.1);
  expect(shapesOf(provinces).map(({ id }) => id)).toEqual(['440000', '710000', '810000']);
  const parts = [points('440100', prefectures), points('440200', prefectures)].flat();
  expect(points('440000', provinces)?.sort()).toEqual(parts.sort());
});

test('simplifyLevel gives the same bytes for the same input', async () => {
  const [one, two] = [await simplifyLevel(layer, 0.3), await simplifyLevel(layer, 0.3)];
  expect(JSON.stringify(one)).toBe(JSON.stringify(two));
});
