import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { COUNTRY_BOUNDS } from '../../../src/china/bounds.ts';
import { cameraAfter, fitBounds, project } from '../../../src/map/camera.ts';
import type { ScreenPoint } from '../../../src/map/port.ts';
import { expectCamera, HENAN, type MapFixture, NO_PADDING, poll, SIZE } from './mapFixture.ts';

export function describeCamera({ start, labelPoint, country, projection }: MapFixture): void {
  describe('camera', () => {
    it.each([
      { kind: 'fit', bounds: [110, 31, 117, 37], padding: NO_PADDING, animate: false },
      { kind: 'fit', bounds: [110, 31, 117, 37], padding: NO_PADDING, animate: true },
      { kind: 'to', camera: { center: [120, 30], zoom: 6 }, animate: true },
      { kind: 'zoom', by: 1, animate: true },
      { kind: 'zoom', by: -9, animate: false },
      { kind: 'pan', by: [120, -60], animate: false },
      { kind: 'pan', by: [-200, 0], animate: true },
    ] as const)('follows the request $kind (animated: $animate)', async (request) => {
      const map = await start();
      const expected = cameraAfter(request, country, SIZE, projection);
      map.port.move(request);
      await expectCamera(map.port, expected);
      await poll(() => map.cameras.at(-1)?.zoom.toFixed(4)).toBe(expected.zoom.toFixed(4));
    });

    it('projects points as its camera does', async () => {
      const map = await start();
      const expected: ScreenPoint = project(map.port.camera(), SIZE, labelPoint(HENAN), projection);
      const [x, y] = map.port.project(labelPoint(HENAN));
      expect(x).toBeCloseTo(expected[0], 1);
      expect(y).toBeCloseTo(expected[1], 1);
    });

    it('follows a drag', async () => {
      const map = await start();
      const before = map.port.camera().center;
      await userEvent.dragAndDrop(map.container, map.container, {
        sourcePosition: { x: 400, y: 300 },
        targetPosition: { x: 250, y: 300 },
      });
      await poll(() => map.port.camera().center[0]).toBeGreaterThan(before[0] + 3);
      expect(map.picks).toEqual([]);
    });

    it('keeps its centre when its box changes size', async () => {
      const map = await start();
      const before = map.port.camera();
      map.container.style.width = '500px';
      map.port.resize();
      await expectCamera(map.port, before);
    });

    it('fits into the current size of its box before the resize is reported', async () => {
      const map = await start();
      const height = 450;
      map.container.style.height = `${height}px`;
      map.port.move({
        kind: 'fit',
        bounds: COUNTRY_BOUNDS,
        padding: NO_PADDING,
        animate: false,
      });
      const size = { ...SIZE, height };
      await expectCamera(map.port, fitBounds(COUNTRY_BOUNDS, size, NO_PADDING, projection));
    });
  });
}
