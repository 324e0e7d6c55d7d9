import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaFeature, collection, shapesOf } from './geometry.ts';
import { areaOf } from './measure.ts';
import { dissolveBy, LOSSLESS_STEP, layerOf, parseTopology, toTopology } from './topology.ts';

const ring = (west: number, south: number, size: number) => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
];

test('toTopology keeps every decimal of a source with six decimals', () => {
  const degree = fc.integer({ min: -179e6, max: 179e6 }).map((millionths) => millionths / 1e6);
  fc.assert(
    fc.property(degree, degree, fc.integer({ min: 1, max: 900 }), (west, south, thousandths) => {
      const points = ring(west, south / 2, thousandths / 1000);
      const topology = toTopology({ a: collection([areaFeature('1', [[points]])]) }, LOSSLESS_STEP);
      const [shape] = shapesOf(layerOf(topology, 'a'));
      const back = shape?.polygons[0]?.[0] ?? [];
      const key = ([x = 0, y = 0]: readonly number[]) => `${x.toFixed(6)} ${y.toFixed(6)}`;
      const expected = points.map(([x = 0, y = 0]) => [
        Math.round(x * 1e6) / 1e6,
        Math.round(y * 1e6) / 1e6,
      ]);
      expect(new Set(back.map(key))).toEqual(new Set(expected.map(key)));
    }),
  );
});

test('toTopology stores a shared border once', () => {
  const layer = collection([
    areaFeature('1', [[ring(0, 0, 1)]]),
    areaFeature('2', [[ring(1, 0, 1)]]),
  ]);
  const topology = toTopology({ areas: layer }, 0.001);
  expect(topology.arcs).toHaveLength(3);
  const whole = dissolveBy(topology, 'areas', () => 'both');
  expect(shapesOf(whole)).toHaveLength(1);
  expect(shapesOf(whole)[0]?.polygons).toHaveLength(1);
});

test('dissolveBy leaves out areas without an owner', () => {
  const layer = collection([
    areaFeature('1', [[ring(0, 0, 1)]]),
    areaFeature('2', [[ring(3, 0, 1)]]),
  ]);
  const topology = toTopology({ areas: layer }, 0.001);
  const kept = dissolveBy(topology, 'areas', ({ id }) => (id === '1' ? 'one' : null));
  expect(shapesOf(kept).map(({ id }) => id)).toEqual(['one']);
});

test('toTopology makes outer rings clockwise and holes counterclockwise', () => {
  const outer = ring(0, 0, 3);
  const hole = ring(1, 1, 1);
  for (const rings of [
    [outer, hole],
    [[...outer].reverse(), [...hole].reverse()],
  ]) {
    const topology = toTopology({ a: collection([areaFeature('1', [rings])]) }, 0.001);
    const [first, second] = shapesOf(layerOf(topology, 'a'))[0]?.polygons[0] ?? [];
    expect([turn(first), turn(second)]).toEqual(['clockwise', 'counterclockwise']);
  }
});

function turn(points: readonly (readonly number[])[] = []): string {
  const sum = points.reduce((total, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? [];
    return total + x * nextY - nextX * y;
  }, 0);
  return sum < 0 ? 'clockwise' : 'counterclockwise';
}

test('toTopology leaves out rings without an area on the grid and keeps the area of the others', () => {
  const layer = collection([areaFeature('1', [[ring(0, 0, 1)], [ring(5, 5, 0.0001)]])]);
  const polygons = shapesOf(layerOf(toTopology({ a: layer }, 0.01), 'a'))[0]?.polygons ?? [];
  expect(polygons).toHaveLength(1);
  expect(areaOf(polygons)).toBeCloseTo(12364, -1);
});

test('toTopology leaves out a hole without an area on the grid', () => {
  const layer = collection([areaFeature('1', [[ring(0, 0, 1), ring(0.5, 0.5, 0.0001)]])]);
  const [part] = shapesOf(layerOf(toTopology({ a: layer }, 0.01), 'a'))[0]?.polygons ?? [];
  expect(part).toHaveLength(1);
});

test('toTopology gives the same bytes for the same layers', () => {
  const layers = {
    a: collection([areaFeature('1', [[ring(0, 0, 1)]]), areaFeature('2', [[ring(1, 0, 1)]])]),
  };
  expect(JSON.stringify(toTopology(layers, 0.001))).toBe(JSON.stringify(toTopology(layers, 0.001)));
});

test('parseTopology and layerOf throw for anything else and for a missing object', () => {
  expect(() => parseTopology('{"type":"FeatureCollection"}')).toThrow(
    'a TopoJSON topology was expected',
  );
  const topology = toTopology({ a: collection([]) }, 0.001);
  expect(() => layerOf(topology, 'b')).toThrow('the topology has no object "b"');
});
