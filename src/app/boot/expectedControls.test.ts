import { describe, expect, it } from 'vitest';
import { expectedControls } from './expectedControls.ts';

const DESK = { map: { width: 1040, height: 779 }, window: { width: 1440, height: 900 } };
const PHONE = { map: { width: 390, height: 368.5 }, window: { width: 390, height: 844 } };

describe('the controls that are expected', () => {
  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
    ['a low map', { map: { width: 780, height: 440 }, window: { width: 1280, height: 640 } }],
  ])('lie within the map and apart from one another on %s', (_, room) => {
    for (const projector of [false, true])
      for (const language of ['zh', 'en'] as const) {
        const boxes = expectedControls({ ...room, projector, language });
        for (const [left, top, right, bottom] of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(room.map.width);
          expect(bottom).toBeLessThanOrEqual(room.map.height);
        }
        const [places, inset] = boxes.slice(2, 4);
        expect(places && inset && (places[3] <= inset[1] || places[2] <= inset[0])).toBe(true);
      }
  });

  it('include the legend unfolded only where it starts so', () => {
    const legendOf = (height: number) =>
      expectedControls({
        ...DESK,
        window: { width: 1440, height },
        language: 'en',
        projector: false,
      })[4];
    expect(legendOf(900)?.[2]).toBeGreaterThan(400);
    expect(legendOf(700)?.[2]).toBeLessThan(120);
  });
});
