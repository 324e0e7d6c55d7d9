import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeVersioned } from '../sharedList/versioned.ts';
import {
  arrowTip,
  drawingOf,
  newStroke,
  ringPoints,
  type Stroke,
  thinned,
  undoLast,
  wipeSheet,
} from './stroke.ts';

const drawn = (id: string, now: number, sheet = 'scene'): Stroke =>
  newStroke(
    {
      id,
      ink: 'red',
      shape: { kind: 'text', at: [110, 35], text: id },
      onScreen: { subjects: [], map: null, sheet },
    },
    now,
  );
const ids = (strokes: readonly Stroke[], sheet = 'scene') =>
  drawingOf(strokes, sheet).map(({ id }) => id);

describe('the drawing of a sheet', () => {
  const all = [drawn('b', 2), drawn('a', 1), drawn('other', 3, 'next')];

  it('has its own strokes in the order of drawing', () => {
    expect(ids(all)).toEqual(['a', 'b']);
    expect(ids(all, 'next')).toEqual(['other']);
  });

  it('loses its last stroke with each undo', () => {
    const once = mergeVersioned(all, undoLast(all, 'scene', 10));
    expect(ids(once)).toEqual(['a']);
    const twice = mergeVersioned(once, undoLast(once, 'scene', 11));
    expect(ids(twice)).toEqual([]);
    expect(undoLast(twice, 'scene', 12)).toEqual([]);
    expect(ids(twice, 'next')).toEqual(['other']);
  });

  it('is back as it was when wiping is undone', () => {
    const wiped = mergeVersioned(all, wipeSheet(all, 'scene', 10));
    expect(ids(wiped)).toEqual([]);
    expect(ids(wiped, 'next')).toEqual(['other']);
    const later = mergeVersioned(wiped, [drawn('c', 11)]);
    const undone = mergeVersioned(later, undoLast(later, 'scene', 12));
    expect(ids(undone)).toEqual([]);
    const restored = mergeVersioned(undone, undoLast(undone, 'scene', 13));
    expect(ids(restored)).toEqual(['a', 'b']);
  });

  it('can be undone completely, whatever was drawn and wiped', () => {
    const step = fc.constantFrom('draw', 'wipe', 'undo');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let strokes: readonly Stroke[] = [];
        steps.forEach((each, now) => {
          const change = {
            draw: () => [drawn(String(now), now)],
            wipe: () => wipeSheet(strokes, 'scene', now),
            undo: () => undoLast(strokes, 'scene', now),
          }[each];
          strokes = mergeVersioned(strokes, change());
        });
        for (let now = 100; now < 130; now += 1)
          strokes = mergeVersioned(strokes, undoLast(strokes, 'scene', now));
        expect(ids(strokes)).toEqual([]);
        expect(undoLast(strokes, 'scene', 200)).toEqual([]);
      }),
    );
  });
});

describe('ringPoints', () => {
  it('is a closed line outside the bounds', () => {
    const points = ringPoints([110, 30, 116, 36]);
    expect(points.at(-1)?.[0]).toBeCloseTo(points[0]?.[0] ?? NaN);
    const lngs = points.map(([lng]) => lng);
    const lats = points.map(([, lat]) => lat);
    expect([Math.min(...lngs), Math.max(...lngs)]).toEqual([109.25, 116.75]);
    expect([Math.min(...lats), Math.max(...lats)]).toEqual([29.25, 36.75]);
  });

  it('is visible around a region of almost no size', () => {
    const lngs = ringPoints([113.5, 22.1, 113.5, 22.1]).map(([lng]) => lng);
    expect(Math.max(...lngs) - Math.min(...lngs)).toBeCloseTo(0.625);
  });
});

describe('arrowTip', () => {
  it('points to the end, the same size at every length', () => {
    expect(arrowTip([0, 0], [100, 0])).toEqual([
      [84, 7],
      [100, 0],
      [84, -7],
    ]);
  });
});

describe('thinned', () => {
  it('keeps the ends and the distance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ max: 50, min: 0 }), fc.integer({ max: 50, min: 0 })), {
          minLength: 1,
        }),
        (points) => {
          const kept = thinned(points, 4);
          expect(kept[0]).toEqual(points[0]);
          expect(kept.at(-1)).toEqual(points.at(-1));
          kept.slice(1, -1).forEach((point, index) => {
            const [x, y] = kept[index] ?? [NaN, NaN];
            expect(Math.hypot(point[0] - x, point[1] - y)).toBeGreaterThanOrEqual(4);
          });
        },
      ),
    );
  });
});
