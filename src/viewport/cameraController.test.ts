import { describe, expect, it } from 'vitest';
import { loadRealRegions, loadRealReport } from '../../tests/fixtures/realData.ts';
import { corpusOf } from '../domain/corpus/corpus.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { adcode, groupingId } from '../domain/ids.ts';
import { COUNTRY_OUTLINE } from '../china/bounds.ts';
import { cameraAfter, fitBounds, panBy } from '../map/camera.ts';
import { ALBERS } from '../map/projection.ts';
import { createAtlasStore, DEFAULT_PREFERENCES } from '../state/appStore.ts';
import { createCameraDesk } from './cameraController.ts';

const size = { width: 1040, height: 780 };
const nowhere = { center: [104, 36], zoom: 4 } as const;
const henan = { kind: 'region', id: adcode('410000') } as const;
const macao = { kind: 'region', id: adcode('820000') } as const;
const heilongjiang = { kind: 'region', id: adcode('230000') } as const;
const xinjiang = { kind: 'region', id: adcode('650000') } as const;

/** A desk with a map that obeys it at once. */
function start(prefersStill = false) {
  const store = createAtlasStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(createAtlas(loadRealRegions()));
  store.getState().showReport(corpusOf(loadRealReport()));
  const desk = createCameraDesk(store, () => prefersStill);
  const wish = () => desk.wishes.getState().wish;
  const obey = () => desk.moved(cameraAfter(wish(), nowhere, size));
  desk.resized(size);
  obey();
  return { desk, wish, obey, ...store.getState() };
}

describe('the camera desk', () => {
  it('begins with the first picture, and hears of what lies on the map before there is one', () => {
    const room = { width: 700, height: 631 };
    const padding = { left: 12, right: 85.5, top: 12, bottom: 160.5 };
    const camera = fitBounds(COUNTRY_OUTLINE, room, padding);
    const store = createAtlasStore('en', DEFAULT_PREFERENCES);
    const desk = createCameraDesk(store, () => false, { camera, size: room, padding });
    const begun = desk.wishes.getState().wish;
    expect(cameraAfter(begun, nowhere, room)).toEqual(camera);
    desk.resized(room, [
      [587, 397, 684, 457],
      [600, 465, 684, 599],
      [16, 16, 144, 56],
      [646, 16, 684, 126],
      [16, 569, 112, 599],
      [396, 611, 692, 627],
    ]);
    expect(cameraAfter(desk.wishes.getState().wish, nowhere, room)).toEqual(camera);
  });

  it('flies to a province found by search', () => {
    const { wish, select } = start();
    select(henan);
    expect(wish()).toMatchObject({ kind: 'fit', animate: true });
    expect(cameraAfter(wish(), nowhere, size).center[0]).toBeCloseTo(113.5, 0);
  });

  it('stays where a province was clicked on the map', () => {
    const { desk, wish, select } = start();
    const before = wish();
    desk.pickedOnMap();
    select(henan);
    expect(wish()).toBe(before);
  });

  it('enlarges a speck even where it was clicked', () => {
    const { desk, wish, select } = start();
    const before = wish();
    desk.pickedOnMap();
    select(macao);
    expect(wish()).not.toBe(before);
  });

  it('forgets where the last selection came from', () => {
    const { desk, wish, select } = start();
    desk.pickedOnMap();
    select(xinjiang);
    const before = wish();
    select(henan);
    expect(wish()).not.toBe(before);
  });

  it('stays where a large region fills the picture well, and when the selection is cleared', () => {
    const { wish, select } = start();
    const before = wish();
    select(xinjiang);
    select(null);
    expect(wish()).toBe(before);
  });

  it('shows a grouping that lies outside the picture', () => {
    const { obey, wish, select } = start();
    select(macao);
    obey();
    const before = wish();
    select({ kind: 'region', id: groupingId('yellow-river-basin') });
    expect(wish()).not.toBe(before);
  });

  it('jumps where the reader asked for reduced motion', () => {
    const { wish, select } = start(true);
    select(henan);
    expect(wish().animate).toBe(false);
  });

  it('fits again in another room, until somebody moves the map', () => {
    const { desk, wish } = start();
    const first = wish();
    desk.resized({ width: 700, height: 780 });
    expect(wish()).not.toBe(first);
    expect(wish()).toEqual(first);
    desk.moved(panBy(cameraAfter(wish(), nowhere, { width: 700, height: 780 }), 30, 0));
    const second = wish();
    desk.resized(size);
    expect(wish()).toBe(second);
  });

  it('fits again where what lies on the map takes more room, and only there', () => {
    const { desk, obey, wish } = start();
    desk.resized(size, [[960, 8, 1000, 40]]);
    obey();
    const first = wish();
    desk.resized(size, [[952, 8, 1000, 40]]);
    expect(wish()).toBe(first);
    desk.resized(size, [[0, 8, 1000, 400]]);
    expect(wish()).not.toBe(first);
  });

  it('fits again in another projection, until somebody moves the map', () => {
    const { desk, wish, setPreferences } = start();
    const first = wish();
    setPreferences({ projection: 'albers' });
    expect(wish()).not.toBe(first);
    const conic = cameraAfter(wish(), nowhere, size, ALBERS);
    desk.moved(panBy(conic, 40, 0, ALBERS));
    const second = wish();
    setPreferences({ projection: 'mercator' });
    expect(wish()).toBe(second);
  });

  it('stays where a province at the edge was clicked, though its bounds reach out of the picture', () => {
    const { desk, wish, select, setPreferences } = start();
    setPreferences({ projection: 'albers' });
    desk.moved(panBy(cameraAfter(wish(), nowhere, size, ALBERS), 60, 0, ALBERS));
    const before = wish();
    desk.pickedOnMap();
    select(heilongjiang);
    expect(wish()).toBe(before);
    // The greater part of it out of sight, it is fetched.
    desk.moved({ center: [104, 36], zoom: 5 });
    desk.pickedOnMap();
    select(xinjiang);
    expect(wish()).not.toBe(before);
  });

  it('measures what is shown in the projection of the map', () => {
    const { desk, wish, select, setPreferences } = start();
    setPreferences({ projection: 'albers' });
    desk.moved(cameraAfter(wish(), nowhere, size, ALBERS));
    const before = wish();
    desk.pickedOnMap();
    select(xinjiang);
    expect(wish()).toBe(before);
  });
});
