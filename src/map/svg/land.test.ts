import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ALBERS, MERCATOR } from '../projection.ts';
import type { Rect } from './labelPlacement.ts';
import { isOnLand, type Land, landRows, nearestOnLand, touchesLand } from './land.ts';
import { toPathUnits } from './paths.ts';

const ROWS_WITH_BAY = Array.from({ length: 100 }, (_, y) =>
  y >= 45 && y < 55 ? [0, 20] : [0, 100],
);
/** In the plane, from 0 to 100 on both axes, with a bay from the east at half the height. */
const WITH_BAY: Land = {
  top: 0,
  step: 1,
  rows: ROWS_WITH_BAY,
  inner: ROWS_WITH_BAY,
  widths: Array.from({ length: 100 }, (_, y) => (y >= 45 && y < 55 ? 20 : 100)),
  scale: 1,
  x: 0,
  y: 0,
};
const size = (width: number, height: number) => ({ width, height });

describe('landRows', () => {
  const rows = (coordinates: Polygon['coordinates'], projection = MERCATOR) =>
    landRows({ type: 'Polygon', coordinates }, projection);
  const square = (west: number, south: number, side: number) => [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];

  it('has the edges of the land on every row', () => {
    const land = rows([square(110, 30, 4)]);
    const [left] = toPathUnits([110, 30], MERCATOR);
    const [right] = toPathUnits([114, 30], MERCATOR);
    for (const row of land.rows) {
      expect(row[0]).toBeCloseTo(left, 6);
      expect(row[1]).toBeCloseTo(right, 6);
    }
  });

  it('leaves a hole out', () => {
    const middle = rows([square(110, 30, 4), square(111, 31, 2)]).rows.at(36);
    expect(middle).toHaveLength(4);
  });

  it('is inner land only where a row is land from top to bottom', () => {
    // A bay from the east, between the middles of the rows 35 and 36 and lower than their distance.
    const [x, south] = MERCATOR.toWorld(110, 30);
    const [, north] = MERCATOR.toWorld(110, 34);
    const [, middle] = MERCATOR.fromWorld([x, (south + north) / 2]);
    const shape = [
      [110, 30],
      [114, 30],
      [114, middle - 0.012],
      [111, middle],
      [114, middle + 0.012],
      [114, 34],
      [110, 34],
      [110, 30],
    ];
    const { rows: middles, inner } = rows([shape]);
    const [bay] = toPathUnits([113, 32], MERCATOR);
    const inBay = (all: readonly (readonly number[])[]) =>
      all.flatMap((row, index) => ((row[1] ?? 0) < bay ? [index] : []));
    expect(inBay(middles)).toEqual([]);
    expect(inBay(inner)).toEqual([35, 36]);
  });

  it('has no border in its inner land, however narrow a bay is', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const ring = fc.uniqueArray(fc.tuple(degrees(90, 110), degrees(20, 40)), {
      minLength: 3,
      maxLength: 12,
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ring, share, (corners, along) => {
        const closed = [...corners, ...corners.slice(0, 1)].map((corner) => [...corner]);
        const { top, step, inner } = rows([closed]);
        for (const [index, [lng0 = 0, lat0 = 0]] of closed.slice(1).entries()) {
          const [x0, y0] = toPathUnits([lng0, lat0], MERCATOR);
          const [lng1 = 0, lat1 = 0] = closed[index] ?? [];
          const [x1, y1] = toPathUnits([lng1, lat1], MERCATOR);
          const [x, y] = [x0 + (x1 - x0) * along, y0 + (y1 - y0) * along];
          const at = (y - top) / step;
          // On the edge of a row a border is in neither of its rows.
          if (Math.abs(at - Math.round(at)) < 1e-3) continue;
          const spans = inner[Math.floor(at)] ?? [];
          const margin = 1e-6 * step;
          for (let i = 0; i < spans.length; i += 2)
            expect((spans[i] ?? 0) + margin < x && x < (spans[i + 1] ?? 0) - margin).toBe(false);
        }
      }),
    );
  });

  it('is the largest part only', () => {
    const shape = {
      type: 'MultiPolygon' as const,
      coordinates: [[square(90, 10, 1)], [square(110, 30, 4)]],
    };
    expect(landRows(shape, ALBERS)).toEqual(rows([square(110, 30, 4)], ALBERS));
  });
});

describe('isOnLand and touchesLand', () => {
  it.each([
    ['inside', [10, 5, 40, 20], true, true],
    ['over the bay', [10, 40, 40, 52], false, true],
    ['over an edge', [90, 5, 110, 20], false, true],
    ['outside', [110, 5, 140, 20], false, false],
    ['in the bay', [40, 47, 80, 52], false, false],
    ['above', [10, -30, 40, -5], false, false],
  ] as const)('%s', (_, rect: Rect, on, touches) => {
    expect(isOnLand(WITH_BAY, rect)).toBe(on);
    expect(touchesLand(WITH_BAY, rect)).toBe(touches);
  });

  it('follow the scale and the origin of the plane', () => {
    const moved = { ...WITH_BAY, scale: 2, x: 1000, y: 500 };
    expect(isOnLand(moved, [1020, 510, 1080, 540])).toBe(true);
    expect(isOnLand(moved, [20, 10, 80, 40])).toBe(false);
  });
});

describe('nearestOnLand', () => {
  it('moves a text out of a bay', () => {
    const found = nearestOnLand(WITH_BAY, { x: 60, y: 48 }, size(40, 10), size(40, 10), 0, []);
    expect(found?.x).toBe(60);
    expect(found?.y).toBeGreaterThan(30);
    expect(found?.y).toBeLessThan(41);
  });

  it('is null when the land is too small', () => {
    expect(nearestOnLand(WITH_BAY, { x: 50, y: 50 }, size(101, 9), size(101, 9), 0, [])).toBeNull();
  });

  it('is on the land and free, wherever the point and the obstacles are', () => {
    const coordinate = fc.integer({ min: 0, max: 100 });
    const obstacle = fc
      .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 40 }))
      .map(([x, y, side]): Rect => [x, y, x + side, y + side]);
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.integer({ min: 4, max: 60 }),
        fc.array(obstacle, { maxLength: 5 }),
        (x, y, width, taken) => {
          const found = nearestOnLand(
            WITH_BAY,
            { x, y },
            size(width, 8),
            size(width, 10),
            1,
            taken,
          );
          if (!found) return;
          const [w, h] = [width / 2, 4];
          const letters: Rect = [found.x - w, found.y - h, found.x + w, found.y + h];
          expect(isOnLand(WITH_BAY, letters)).toBe(true);
          const [right, down] = [w + 1 - 1e-9, 6 - 1e-9];
          for (const rect of taken)
            expect(
              rect[0] >= found.x + right ||
                rect[2] <= found.x - right ||
                rect[1] >= found.y + down ||
                rect[3] <= found.y - down,
            ).toBe(true);
        },
      ),
    );
  });
});
