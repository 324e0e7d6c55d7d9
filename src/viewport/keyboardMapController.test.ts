import { describe, expect, it, vi } from 'vitest';
import { place } from '../../tests/fixtures/make.ts';
import { adcode } from '../domain/ids.ts';
import type { LngLat } from '../domain/regions/region.ts';
import { PREFECTURES_PICK } from '../china/zoomLevels.ts';
import { createAtlasStore, DEFAULT_PREFERENCES } from '../state/appStore.ts';
import { cameraAfter, project } from '../map/camera.ts';
import type { Camera, CameraCommand } from '../map/port.ts';
import { projectionOf } from '../map/projection.ts';
import { createMapHands } from './keyboardMapController.ts';

const size = { width: 1000, height: 800 };
const COUNTRY: Camera = { center: [105, 36], zoom: 3.5 };
const CLOSE: Camera = { center: [113, 34], zoom: 6 };

function setUp(camera: Camera | null) {
  const store = createAtlasStore('en', DEFAULT_PREFERENCES);
  const ask = vi.fn<(wish: CameraCommand) => void>();
  const pickedOnMap = vi.fn();
  const desk = {
    ask,
    pickedOnMap,
    picture: () => camera && { camera, size, projection: projectionOf('mercator') },
    seenAt: (point: LngLat) => camera && project(camera, size, point),
  };
  return {
    store,
    ask,
    pickedOnMap,
    hands: createMapHands(store, desk, vi.fn()),
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

describe('bringing a place into view', () => {
  it('leaves the picture alone where the place is seen whole', () => {
    const { hands, ask } = setUp(COUNTRY);
    hands.reveal(henan, 'province');
    expect(ask).not.toHaveBeenCalled();
  });

  it('leaves it alone where the place touches the edge of what is seen', () => {
    const { hands, ask } = setUp(COUNTRY);
    const [left, top] = project(COUNTRY, size, [74, 50]);
    expect(Math.min(left, top)).toBeLessThan(48);
    hands.reveal({ ...henan, bounds: [74, 31.4, 116.6, 50] }, 'province');
    expect(ask).not.toHaveBeenCalled();
  });

  it('pushes the picture, at the same scale, until the place is seen whole', () => {
    const { hands, ask } = setUp(CLOSE);
    hands.reveal(hainan, 'province');
    const wish = ask.mock.calls[0]?.[0];
    expect(wish).toMatchObject({ kind: 'to', animate: true });
    const after = wish && cameraAfter(wish, CLOSE, size);
    const [x, y] = after ? project(after, size, hainan.labelPoint) : [0, 0];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(size.height);
    expect(after?.zoom).toBe(CLOSE.zoom);
  });

  it('reckons the next step from where the flight leads, not from where it is', () => {
    const { hands, ask } = setUp(CLOSE);
    hands.reveal(hainan, 'province');
    hands.reveal(henan, 'province');
    const wish = ask.mock.calls[1]?.[0];
    const after = wish && cameraAfter(wish, CLOSE, size);
    const [, y] = after ? project(after, size, henan.labelPoint) : [0, 0];
    expect(y).toBeGreaterThan(0);
  });

  it('goes closer for a city where cities are not drawn', () => {
    const { hands, ask } = setUp(COUNTRY);
    hands.reveal(zhengzhou, 'city');
    const camera = { center: zhengzhou.labelPoint, zoom: PREFECTURES_PICK };
    expect(ask).toHaveBeenCalledExactlyOnceWith({ kind: 'to', camera, animate: true });
  });

  it('does nothing before the map stands', () => {
    const { hands, ask } = setUp(null);
    hands.reveal(henan, 'province');
    expect(ask).not.toHaveBeenCalled();
    expect(hands.sees([113, 34])).toBe(false);
    expect(hands.positionOf([113, 34])).toBeNull();
  });
});

describe('the other hands', () => {
  it('opens what is seen on the map without a jump', () => {
    const { hands, store, pickedOnMap } = setUp(COUNTRY);
    hands.open(henan.id);
    expect(pickedOnMap).toHaveBeenCalledOnce();
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: '410000' });
  });

  it('tells where a position lies, and whether it is in the picture', () => {
    const { hands } = setUp(CLOSE);
    expect(hands.sees(henan.labelPoint)).toBe(true);
    expect(hands.sees(hainan.labelPoint)).toBe(false);
    expect(hands.positionOf(CLOSE.center)).toEqual([500, 400]);
  });
});
