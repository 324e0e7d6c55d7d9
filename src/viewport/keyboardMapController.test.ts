import { describe, expect, it, vi } from 'vitest';
import { place } from '../../tests/fixtures/make.ts';
import { adcode } from '../domain/ids.ts';
import type { LngLat } from '../domain/regions/region.ts';
import { PREFECTURES_FROM } from '../china/zoomLevels.ts';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { cameraAfter, project } from '../map/camera.ts';
import { MERCATOR } from '../map/projection.ts';
import type { Camera, CameraRequest } from '../map/port.ts';
import { projectionOf } from '../map/projection.ts';
import { createKeyboardMapController } from './keyboardMapController.ts';

const size = { width: 1000, height: 800 };
const COUNTRY: Camera = { center: [105, 36], zoom: 3.5 };
const CLOSE: Camera = { center: [113, 34], zoom: 6 };

function setUp(camera: Camera | null) {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  const request = vi.fn<(request: CameraRequest) => void>();
  const controller = {
    request,
    viewport: () => camera && { camera, size, projection: projectionOf('mercator') },
    screenPointOf: (point: LngLat) => camera && project(camera, size, point, MERCATOR),
  };
  return {
    store,
    request,
    mapController: createKeyboardMapController(store, controller, vi.fn()),
  };
}

const henan = place(adcode('410000'), {
  level: 'province',
  bounds: [110.4, 31.4, 116.6, 36.4],
  labelPoint: [113.2, 34],
});
const hainan = place(adcode('460000'), {
  level: 'province',
  bounds: [108.6, 18.1, 111.1, 20.2],
  labelPoint: [109.6, 19.1],
});
const zhengzhou = place(adcode('410100'), {
  bounds: [112.7, 34.3, 114.2, 35],
  labelPoint: [113.5, 34.6],
});

describe('reveal', () => {
  it('does not move the map when the whole place is visible', () => {
    const { mapController, request } = setUp(COUNTRY);
    mapController.reveal(henan, 'province');
    expect(request).not.toHaveBeenCalled();
  });

  it('does not move the map when the place touches its edge', () => {
    const { mapController, request } = setUp(COUNTRY);
    const [left, top] = project(COUNTRY, size, [74, 50], MERCATOR);
    expect(Math.min(left, top)).toBeLessThan(48);
    mapController.reveal({ ...henan, bounds: [74, 31.4, 116.6, 50] }, 'province');
    expect(request).not.toHaveBeenCalled();
  });

  it('moves the map at the same zoom until the whole place is visible', () => {
    const { mapController, request } = setUp(CLOSE);
    mapController.reveal(hainan, 'province');
    const asked = request.mock.calls[0]?.[0];
    expect(asked).toMatchObject({ kind: 'to', animate: true });
    const after = asked && cameraAfter(asked, CLOSE, size, MERCATOR);
    const [x, y] = after ? project(after, size, hainan.labelPoint, MERCATOR) : [0, 0];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(size.height);
    expect(after?.zoom).toBe(CLOSE.zoom);
  });

  it('computes the next step from the end of a flight, not from its present position', () => {
    const { mapController, request } = setUp(CLOSE);
    mapController.reveal(hainan, 'province');
    mapController.reveal(henan, 'province');
    const asked = request.mock.calls[1]?.[0];
    const after = asked && cameraAfter(asked, CLOSE, size, MERCATOR);
    const [, y] = after ? project(after, size, henan.labelPoint, MERCATOR) : [0, 0];
    expect(y).toBeGreaterThan(0);
  });

  it('zooms in for a city where cities are not drawn', () => {
    const { mapController, request } = setUp(COUNTRY);
    mapController.reveal(zhengzhou, 'city');
    const camera = { center: zhengzhou.labelPoint, zoom: PREFECTURES_FROM };
    expect(request).toHaveBeenCalledExactlyOnceWith({ kind: 'to', camera, animate: true });
  });

  it('does nothing before the map exists', () => {
    const { mapController, request } = setUp(null);
    mapController.reveal(henan, 'province');
    expect(request).not.toHaveBeenCalled();
    expect(mapController.isVisible([113, 34])).toBe(false);
    expect(mapController.positionOf([113, 34])).toBeNull();
  });
});

describe('KeyboardMapController', () => {
  it('selects a place as if it were clicked on the map', () => {
    const { mapController, store } = setUp(COUNTRY);
    mapController.open(henan.id);
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: '410000' });
  });

  it('returns where a position is on the map, and whether it is visible', () => {
    const { mapController } = setUp(CLOSE);
    expect(mapController.isVisible(henan.labelPoint)).toBe(true);
    expect(mapController.isVisible(hainan.labelPoint)).toBe(false);
    expect(mapController.positionOf(CLOSE.center)).toEqual([500, 400]);
  });
});
