import { describe, expect, it } from 'vitest';
import { cameraAfter, panBy } from '../map/camera.ts';
import type { CameraCommand } from '../map/port.ts';
import { stillShows } from './useRefit.ts';

const size = { width: 1040, height: 780 };
const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const wish: CameraCommand = { kind: 'fit', bounds: [110, 31, 117, 36], padding, animate: true };
const fitted = cameraAfter(wish, { center: [104, 36], zoom: 4 }, size);

describe('whether the map still shows what was fitted', () => {
  it('does until somebody moves it', () => {
    expect(stillShows(wish, fitted, size)).toBe(true);
    expect(stillShows(wish, panBy(fitted, 30, 0), size)).toBe(false);
    expect(stillShows(wish, { ...fitted, zoom: fitted.zoom + 1 }, size)).toBe(false);
  });

  it('never holds for a zoom step', () => {
    expect(stillShows({ kind: 'zoom', by: 1, animate: true }, fitted, size)).toBe(false);
  });
});
