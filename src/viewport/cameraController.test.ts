import { describe, expect, it } from 'vitest';
import { loadRealRegions, loadRealReport } from '../../tests/fixtures/realData.ts';
import { corpusOf } from '../domain/corpus/corpus.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { adcode, groupingId } from '../domain/ids.ts';
import { COUNTRY_OUTLINE } from '../china/bounds.ts';
import { PREFECTURES_FROM } from '../china/zoomLevels.ts';
import { cameraAfter, fitBounds, panBy, type Size } from '../map/camera.ts';
import { ALBERS, MERCATOR } from '../map/projection.ts';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { createCameraController } from './cameraController.ts';

const size = { width: 1040, height: 780 };
const nowhere = { center: [104, 36], zoom: 4 } as const;
const henan = { kind: 'region', id: adcode('410000') } as const;
const macao = { kind: 'region', id: adcode('820000') } as const;
const heilongjiang = { kind: 'region', id: adcode('230000') } as const;
const xinjiang = { kind: 'region', id: adcode('650000') } as const;

/** A controller and a map that applies each request at once. */
function start(prefersStill = false) {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(createAtlas(loadRealRegions()));
  store.getState().showReport(corpusOf(loadRealReport()));
  const controller = createCameraController(store, () => prefersStill);
  const request = () => controller.requests.getState().request;
  const applyRequest = () => controller.cameraMoved(cameraAfter(request(), nowhere, size, ALBERS));
  controller.resize(size);
  applyRequest();
  const { select, setPreferences } = store.getState();
  return { controller, request, applyRequest, select, setPreferences };
}

describe('CameraController', () => {
  it('keeps the viewport of the outline when the controls are reported before the map exists', () => {
    const room = { width: 700, height: 631 };
    const padding = { left: 12, right: 185, top: 12, bottom: 177 };
    const camera = fitBounds(COUNTRY_OUTLINE, room, padding, ALBERS);
    const store = createAppStore('en', DEFAULT_PREFERENCES);
    const controller = createCameraController(store, () => false, { camera, size: room, padding });
    const begun = controller.requests.getState().request;
    expect(cameraAfter(begun, nowhere, room, ALBERS)).toEqual(camera);
    controller.resize(room, [
      [587, 397, 684, 457],
      [600, 465, 684, 599],
      [16, 16, 144, 56],
      [646, 16, 684, 126],
      [16, 569, 112, 599],
      [396, 611, 692, 627],
    ]);
    expect(cameraAfter(controller.requests.getState().request, nowhere, room, ALBERS)).toEqual(
      camera,
    );
  });

  it.each([
    { width: 0, height: 0 },
    { width: 0, height: 780 },
    { width: 1040, height: 0 },
  ])('fits the country when a map of $width × $height gets its first area', (hidden) => {
    const store = createAppStore('en', DEFAULT_PREFERENCES);
    const outline = {
      camera: { center: [104, 36], zoom: -3 },
      size: hidden,
      padding: null,
    } as const;
    const controller = createCameraController(store, () => false, outline);
    const before = controller.requests.getState().request;
    controller.resize(hidden);
    expect(controller.requests.getState().request).toBe(before);
    controller.cameraMoved({ center: [104, 36], zoom: -3 });
    controller.resize(size);
    const camera = cameraAfter(controller.requests.getState().request, nowhere, size, ALBERS);
    const fitted = start();
    expect(camera).toEqual(cameraAfter(fitted.request(), nowhere, size, ALBERS));
  });

  it('keeps the camera that the user chose while the map is hidden', () => {
    const { controller, request } = start();
    controller.cameraMoved({ center: [113, 34], zoom: 6 });
    const before = request();
    controller.resize({ width: 0, height: 0 });
    controller.resize(size);
    expect(request()).toBe(before);
  });

  it('does not move for a province that is well visible', () => {
    const { request, select } = start();
    const before = request();
    select(henan);
    expect(request()).toBe(before);
  });

  it('zooms in on a tiny region', () => {
    const { request, select } = start();
    const before = request();
    select(macao);
    expect(request()).not.toBe(before);
  });

  it('does not move for a large region that is well visible, nor when the selection is cleared', () => {
    const { request, select } = start();
    const before = request();
    select(xinjiang);
    select(null);
    expect(request()).toBe(before);
  });

  it('shows a large city where cities are drawn, also on a small map and after it has become smaller', () => {
    const { controller, request, select } = start();
    const phone = { width: 390, height: 300 };
    const zoomOn = (map: Size) => cameraAfter(request(), nowhere, map, ALBERS).zoom;
    controller.resize(phone);
    select({ kind: 'region', id: adcode('632700') });
    expect(zoomOn(phone)).toBe(PREFECTURES_FROM);
    controller.cameraMoved(cameraAfter(request(), nowhere, phone, ALBERS));
    controller.resize({ ...phone, height: 200 });
    expect(zoomOn({ ...phone, height: 200 })).toBe(PREFECTURES_FROM);
  });

  it('moves to a grouping outside the visible map', () => {
    const { request, applyRequest, select } = start();
    select(macao);
    applyRequest();
    const before = request();
    select({ kind: 'region', id: groupingId('yellow-river-basin') });
    expect(request()).not.toBe(before);
  });

  it('jumps instead of flying where the user prefers reduced motion', () => {
    const { request, select } = start(true);
    select(henan);
    expect(request().animate).toBe(false);
  });

  it('fits the request again at another size, until the user moves the map', () => {
    const { controller, request } = start();
    const first = request();
    controller.resize({ width: 700, height: 780 });
    expect(request()).not.toBe(first);
    expect(request()).toEqual(first);
    controller.cameraMoved(
      panBy(cameraAfter(request(), nowhere, { width: 700, height: 780 }, ALBERS), 30, 0, ALBERS),
    );
    const second = request();
    controller.resize(size);
    expect(request()).toBe(second);
  });

  it('fits the country again only where larger controls require it', () => {
    const { controller, request, applyRequest } = start();
    controller.resize(size, [[960, 8, 1000, 40]]);
    applyRequest();
    const first = request();
    controller.resize(size, [[952, 8, 1000, 40]]);
    expect(request()).toBe(first);
    controller.resize(size, [[0, 8, 1000, 400]]);
    expect(request()).not.toBe(first);
  });

  it('fits the request again in another projection, until the user moves the map', () => {
    const { controller, request, setPreferences } = start();
    const first = request();
    setPreferences({ projection: 'mercator' });
    expect(request()).not.toBe(first);
    const mercator = cameraAfter(request(), nowhere, size, MERCATOR);
    controller.cameraMoved(panBy(mercator, 40, 0, MERCATOR));
    const second = request();
    setPreferences({ projection: 'albers' });
    expect(request()).toBe(second);
  });

  it('does not move for a province at the edge whose bounds are partly outside the map', () => {
    const { controller, request, select } = start();
    controller.cameraMoved(panBy(cameraAfter(request(), nowhere, size, ALBERS), 60, 0, ALBERS));
    const before = request();
    select(heilongjiang);
    expect(request()).toBe(before);
    // The greater part of it out of sight, it is fetched.
    controller.cameraMoved({ center: [104, 36], zoom: 5 });
    select(xinjiang);
    expect(request()).not.toBe(before);
  });

  it('measures visibility in the projection of the map', () => {
    const { controller, request, select, setPreferences } = start();
    setPreferences({ projection: 'mercator' });
    controller.cameraMoved(cameraAfter(request(), nowhere, size, MERCATOR));
    const before = request();
    select(xinjiang);
    expect(request()).toBe(before);
  });
});
