import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Rect, type LabelCandidate } from './labelPlacement.ts';
import type { Land } from './land.ts';

const candidate = (changes: Partial<LabelCandidate>): LabelCandidate => ({
  x: 0,
  y: 0,
  width: 40,
  height: 14,
  markerRadius: 0,
  priority: 1,
  ...changes,
});

const candidates = fc.array(
  fc.record({
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -300, max: 300 }),
    width: fc.integer({ min: 10, max: 120 }),
    height: fc.constant(14),
    markerRadius: fc.constantFrom(0, 8, 20),
    priority: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 60 },
);

describe('placeLabels', () => {
  it('places a single text on its point', () => {
    expect(placeLabels([candidate({ x: 7, y: 9 })], [], 2)).toEqual([{ x: 7, y: 9 }]);
  });

  it('places the text of a marker below it, or above where there is no space below', () => {
    const [below] = placeLabels([candidate({ markerRadius: 10 })], [], 2);
    expect(below).toEqual({ x: 0, y: 10 + 2 + 7 });
    const floor: Rect = [-50, 12, 50, 40];
    expect(placeLabels([candidate({ markerRadius: 10 })], [floor], 2)).toEqual([{ x: 0, y: -19 }]);
  });

  it('keeps the text of higher priority in place and moves or omits the other', () => {
    const crowd = [candidate({ priority: 1 }), candidate({ priority: 2 })];
    const [low, high] = placeLabels(crowd, [], 2);
    expect(high).toEqual({ x: 0, y: 0 });
    expect(low).not.toEqual(high);
    const walls: Rect[] = [
      [-200, -60, 200, -12],
      [-200, 12, 200, 60],
    ];
    const wide = crowd.map((one) => ({ ...one, width: 150 }));
    expect(placeLabels(wide, [...walls, [80, -9, 300, 9], [-300, -9, -80, 9]], 2)).toEqual([
      null,
      { x: 0, y: 0 },
    ]);
  });

  it("moves a text further away from a neighbour's marker", () => {
    const [spot] = placeLabels([candidate({})], [[-50, -30, 50, 6]], 2);
    expect(spot).toEqual({ x: 0, y: 16 });
  });

  it('never places two texts that touch', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const boxes = placeLabels(all, [], 2).flatMap((spot, index): Rect[] => {
          const one = all[index];
          if (!spot || !one) return [];
          const [w, h] = [one.width / 2, one.height / 2];
          return [[spot.x - w, spot.y - h, spot.x + w, spot.y + h]];
        });
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1))
            expect(a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3]).toBe(true);
      }),
    );
  });

  it('always places the text of highest priority', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const spots = placeLabels([...all, candidate({ priority: 99 })], [], 2);
        expect(spots.at(-1)).toEqual({ x: 0, y: 0 });
      }),
    );
  });
});

/** A rectangle of land. */
function rectangle([left, top, right, bottom]: Rect): Land {
  const rows = Array.from({ length: 50 }, () => [left, right]);
  const widths = rows.map(() => right - left);
  return { top, step: (bottom - top) / 50, rows, inner: rows, widths, scale: 1, x: 0, y: 0 };
}

describe('placeLabels with land', () => {
  const wide = rectangle([-60, -40, 60, 40]);
  const narrow = rectangle([-12, -40, 12, 40]);
  const sea = [0] as const;

  it('keeps a name inside, beside its marker and clear of other markers', () => {
    const [position] = placeLabels(
      [candidate({ land: wide, markerRadius: 10 })],
      [
        [-10, -10, 10, 10],
        [-30, 12, 30, 40],
      ],
      2,
    );
    expect(position).toEqual({ x: 0, y: -19 });
  });

  it('moves a name to free land when there is no space around its point', () => {
    const [position] = placeLabels([candidate({ land: wide })], [[-30, -10, 30, 60]], 2);
    expect(position?.y).toBeLessThan(-19);
    expect(position?.leader).toBeUndefined();
  });

  it('breaks a name that is too wide', () => {
    const broken = { width: 20, height: 28 };
    expect(placeLabels([candidate({ land: narrow, broken })], [], 2)).toEqual([
      { x: 0, y: 0, isBroken: true },
    ]);
  });

  it('places a name over the sea, with a line from the land', () => {
    const [position] = placeLabels([candidate({ land: narrow, seaSides: sea })], [], 2, [narrow]);
    expect(position?.x).toBeGreaterThan(12 + 20);
    expect(position?.leader?.slice(0, 2)).toEqual([0, 0]);
    expect(position?.leader?.[2]).toBeCloseTo((position?.x ?? 0) - 20);
  });

  it('drops a name rather than placing it over a neighbour', () => {
    const neighbour = rectangle([12, -40, 400, 40]);
    const labels = [candidate({ priority: 9 }), candidate({ priority: 8 })].map((one) => ({
      ...one,
      x: -5000,
    }));
    const country = [narrow, neighbour];
    const all = [...labels, candidate({ land: narrow, seaSides: sea })];
    expect(placeLabels(all, [], 2, country).at(-1)).toBeNull();
  });

  it('places an important name over a neighbour, with a line', () => {
    const country = [narrow, rectangle([12, -40, 400, 40])];
    const [position] = placeLabels(
      [candidate({ land: narrow, isImportant: true })],
      [],
      2,
      country,
    );
    expect(position?.leader).toBeDefined();
    expect(position?.x).toBeGreaterThan(12);
  });

  it('places no name outside the country', () => {
    const all = [candidate({ land: narrow, isImportant: true })];
    expect(placeLabels(all, [], 2, [narrow])).toEqual([null]);
  });

  it('never gives up the name of highest priority for a marker on its land', () => {
    const country = [narrow, rectangle([-400, -400, 400, 400])];
    const all = [candidate({ land: narrow, markerRadius: 19, isImportant: true, priority: 9 })];
    const [position] = placeLabels(all, [[-20, -20, 20, 20]], 2, country);
    expect(position?.leader).toBeDefined();
  });
});
