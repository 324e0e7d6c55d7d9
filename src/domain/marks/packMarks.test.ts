import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkGroup, type MarkPoint, packingReach, packMarks } from './packMarks.ts';

const PITCH = 24;
const anywhere = (): boolean => true;
const coordinate = fc.integer({ min: -300, max: 300 });
const group = fc
  .record({ x: coordinate, y: coordinate, count: fc.integer({ min: 0, max: 20 }) })
  .chain((made) =>
    fc.constantFrom(0, 30, 100).map(
      (radius): MarkGroup => ({
        ...made,
        isInside: ({ x, y }) => Math.hypot(x - made.x, y - made.y) <= radius,
      }),
    ),
  );
const groups = fc.array(group, { maxLength: 10 });

const distance = (a: MarkPoint, b: MarkPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('packMarks', () => {
  it('gives every mark a place, and no two overlap', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const placed = packMarks(all, PITCH);
        expect(placed.map(({ length }) => length)).toEqual(all.map(({ count }) => count));
        const points = placed.flat();
        for (const [index, point] of points.entries())
          for (const other of points.slice(index + 1))
            expect(distance(point, other)).toBeGreaterThanOrEqual(PITCH - 1e-3);
      }),
    );
  });

  it('places every mark within a circle around the point of its region', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const total = all.reduce((sum, { count }) => sum + count, 0);
        for (const [index, points] of packMarks(all, PITCH).entries())
          for (const point of points)
            expect(distance(point, all[index] ?? point)).toBeLessThanOrEqual(
              packingReach(total, PITCH) + 1,
            );
      }),
    );
  });

  it('gives the same places for the same groups', () => {
    fc.assert(
      fc.property(groups, (all) => {
        expect(packMarks(all, PITCH)).toEqual(packMarks([...all], PITCH));
      }),
    );
  });

  it('moves all places with the points of the regions', () => {
    const given = [{ x: 10, y: 20, count: 30, isInside: anywhere }];
    const moved = [{ x: 110, y: 20, count: 30, isInside: anywhere }];
    const [before = [], after = []] = [packMarks(given, PITCH)[0], packMarks(moved, PITCH)[0]];
    for (const [index, point] of after.entries())
      expect(
        distance(point, { x: (before[index]?.x ?? 0) + 100, y: before[index]?.y ?? 0 }),
      ).toBeCloseTo(0);
  });

  it('places a single mark exactly at the point of its region', () => {
    expect(packMarks([{ x: 3, y: 4, count: 1, isInside: anywhere }], PITCH)).toEqual([
      [{ x: 3, y: 4 }],
    ]);
  });

  it('places two hundred marks of one region, and none without marks', () => {
    const [points] = packMarks([{ x: 0, y: 0, count: 200, isInside: anywhere }], PITCH);
    expect(points).toHaveLength(200);
    expect(packMarks([], PITCH)).toEqual([]);
  });

  it('stays inside a region that has space on one side only', () => {
    const [points = []] = packMarks(
      [{ x: 0, y: 0, count: 6, isInside: ({ x }) => x >= -1 }],
      PITCH,
    );
    expect(points.every(({ x }) => x >= -1)).toBe(true);
  });
});
