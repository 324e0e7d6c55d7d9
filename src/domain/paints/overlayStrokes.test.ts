import { describe, expect, it } from 'vitest';
import { groupingId } from '../ids.ts';
import { OVERLAY_DASHES } from './overlayDashes.ts';
import { MAX_OVERLAY_COLOURS, overlayStrokes } from './overlayStrokes.ts';

const ids = Array.from({ length: 34 }, (_, index) => groupingId(`grouping-${String(index)}`));
const placeOf = (id: (typeof ids)[number]) => ids.indexOf(id);
const at = (...places: readonly number[]) => places.flatMap((place) => ids[place] ?? []);

describe('the strokes of groupings', () => {
  it('differ in colour and in dash for eight groupings, whichever they are', () => {
    for (const chosen of [at(0, 1, 2, 3, 4, 5, 6, 7), at(0, 8, 16, 24, 32, 1, 9, 17)]) {
      const strokes = [...overlayStrokes(chosen, placeOf).values()];
      expect(new Set(strokes.map(({ colour }) => colour)).size).toBe(MAX_OVERLAY_COLOURS);
      expect(new Set(strokes.map(({ dash }) => dash)).size).toBe(MAX_OVERLAY_COLOURS);
    }
  });

  it('repeat a colour only with another dash when all groupings are on', () => {
    const strokes = [...overlayStrokes(ids, placeOf).values()];
    const pairs = strokes.map(({ colour, dash }) => `${String(colour)} ${dash}`);
    expect(new Set(pairs).size).toBe(ids.length);
  });

  it('stay the same when another grouping is switched off', () => {
    const all = overlayStrokes(at(0, 1, 3), placeOf);
    const fewer = overlayStrokes(at(1, 3), placeOf);
    for (const [id, stroke] of fewer) expect(all.get(id)).toEqual(stroke);
  });

  it('have patterns of which no two are alike', () => {
    const patterns = Object.values(OVERLAY_DASHES).map((marks) => marks.join());
    expect(new Set(patterns).size).toBe(MAX_OVERLAY_COLOURS);
  });
});
