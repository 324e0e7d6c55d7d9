import { beforeEach, describe, expect, it } from 'vitest';
import { loadRealRegions, loadRealReport } from '../../tests/fixtures/realData.ts';
import { corpusOf } from '../domain/corpus/corpus.ts';
import { adcode, groupingId, type RegionId } from '../domain/ids.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { type Box, boxOnMap, cameraAfter } from '../map/camera.ts';
import { ALBERS } from '../map/projection.ts';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { createCameraController } from './cameraController.ts';

const size = { width: 1040, height: 780 };
const nowhere = { center: [104, 36], zoom: 4 } as const;
const legend: Box = [16, 480, 500, 764];
const atlas = createAtlas(loadRealRegions());

function elementAt([left, top, right, bottom]: Box): HTMLElement {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
  return element;
}

function start() {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(atlas);
  store.getState().showReport(corpusOf(loadRealReport()));
  const controller = createCameraController(store, () => true);
  const request = () => controller.requests.getState().request;
  const camera = () => cameraAfter(request(), nowhere, size, ALBERS);
  return {
    controller,
    request,
    showMap: () => {
      controller.controls.setPane(elementAt([0, 0, size.width, size.height]));
      controller.controls.add(elementAt(legend), 'foldable');
      controller.resize(size, []);
      controller.cameraMoved(camera());
    },
    select: (id: RegionId) => store.getState().select({ kind: 'region', id }),
    isBelowLegend: (id: RegionId) => {
      const [left, top, right, bottom] = boxOnMap(
        atlas.region(id)?.bounds ?? [0, 0, 0, 0],
        camera(),
        size,
        ALBERS,
      );
      return left < legend[2] && right > legend[0] && top < legend[3] && bottom > legend[1];
    },
  };
}

describe('a selection', () => {
  let map: ReturnType<typeof start>;
  beforeEach(() => {
    map = start();
  });
  const yunnan = adcode('530000');

  it('below the legend moves the map, clear of the legend', () => {
    map.showMap();
    expect(map.isBelowLegend(yunnan)).toBe(true);
    map.select(yunnan);
    expect(map.isBelowLegend(yunnan)).toBe(false);
  });

  it('of a grouping that the legend covers in part is shown clear of it', () => {
    map.showMap();
    map.select(groupingId('yellow-river-basin'));
    expect(map.isBelowLegend(groupingId('yellow-river-basin'))).toBe(false);
  });

  it('beside the legend does not move the map', () => {
    map.showMap();
    const before = map.request();
    map.select(adcode('370000'));
    expect(map.request()).toBe(before);
  });

  it('made before the controls are known is shown clear of them later', () => {
    map.select(yunnan);
    map.showMap();
    expect(map.isBelowLegend(yunnan)).toBe(false);
  });
});
