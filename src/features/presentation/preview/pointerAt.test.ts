import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PreviewedMap } from '../../../data/stageMessage.ts';
import { project } from '../../../map/camera.ts';
import { projectionOf } from '../../../map/projection.ts';
import { pointerAt } from './usePointer.ts';

const map: PreviewedMap = {
  ...{ left: 0, top: 40, width: 1100, height: 900 },
  ...{ center: [104, 35], zoom: 3.6, projection: 'albers' },
};
const size = [1920, 1080] as const;

it('names the place below the pointer, which is elsewhere in a window of another shape', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1099 }), fc.integer({ min: 41, max: 939 }), (x, y) => {
      const pointer = pointerAt([x, y], map, size);
      if (!pointer || !('place' in pointer)) throw new Error('no place');
      const camera = { center: map.center, zoom: map.zoom };
      const at = (width: number) =>
        project(camera, { width, height: 900 }, pointer.place, projectionOf('albers'));
      const [left, top] = at(1100);
      expect(left + map.left).toBeCloseTo(x, 3);
      expect(top + map.top).toBeCloseTo(y, 3);
      expect(at(600)[0]).toBeCloseTo(left - 250, 3);
    }),
  );
});

it('is a share of the window beside the map', () => {
  expect(pointerAt([1440, 540], map, size)).toEqual({ share: [0.75, 0.5] });
  expect(pointerAt([10, 10], map, size)).toEqual({ share: [10 / 1920, 10 / 1080] });
});
