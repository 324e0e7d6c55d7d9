import { describe, expect, it } from 'vitest';
import { earlierReport } from '../../tests/fixtures/earlierReport.ts';
import { loadRealRegions, loadRealReport } from '../../tests/fixtures/realData.ts';
import { corpusOf } from '../domain/corpus/corpus.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { FIRST_REPORT } from '../domain/report/library.ts';
import { DEFAULT_MAP_LAYER, DIFFERENCE_LAYER, MAP_LAYER_IDS } from '../domain/view/mapLayerIds.ts';
import { createAppStore } from './appStore.ts';
import { DEFAULT_PREFERENCES } from './preferencesSlice.ts';
import { selectMapViewModel, selectViewModel } from './selectViewModel.ts';

const earlier = { ...FIRST_REPORT, id: 'two-sessions-2023' };

function open() {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(createAtlas(loadRealRegions()));
  store.getState().showReport(corpusOf(loadRealReport()));
  return store;
}

describe('comparing', () => {
  it('shows the difference on the map, and ends with the layer of the difference', () => {
    const store = open();
    store.getState().compareWith(earlier.id);
    expect(store.getState().view).toMatchObject({ compare: earlier.id, mode: DIFFERENCE_LAYER });
    store.getState().compareWith(null);
    expect(store.getState().view).toMatchObject({ compare: null, mode: DEFAULT_MAP_LAYER });
  });

  it('keeps another layer that the user has chosen when it ends', () => {
    const store = open();
    store.getState().compareWith(earlier.id);
    store.getState().setMode(MAP_LAYER_IDS[2]);
    store.getState().compareWith(null);
    expect(store.getState().view.mode).toBe(MAP_LAYER_IDS[2]);
  });

  it('gives the compared report to the view model once it has loaded, and draws the map again', () => {
    const store = open();
    store.getState().compareWith(earlier.id);
    const before = selectMapViewModel(store.getState());
    expect(before?.compared).toBeNull();
    store.getState().showCompared(corpusOf(earlierReport()), earlier);
    const after = selectMapViewModel(store.getState());
    expect(after?.compared?.report.id).toBe(earlier.id);
    expect(after).not.toBe(before);
    expect(selectViewModel(store.getState())).toBe(selectViewModel(store.getState()));
  });

  it('gives no report that is no longer compared', () => {
    const store = open();
    store.getState().showCompared(corpusOf(earlierReport()), earlier);
    expect(selectViewModel(store.getState())?.compared).toBeNull();
    store.getState().compareWith('another');
    expect(selectViewModel(store.getState())?.compared).toBeNull();
  });

  it('links both reports to a new atlas', () => {
    const store = open();
    store.getState().compareWith(earlier.id);
    store.getState().showCompared(corpusOf(earlierReport()), earlier);
    const atlas = createAtlas(loadRealRegions());
    store.getState().showAtlas(atlas);
    const { linked, compared } = store.getState();
    expect([linked?.atlas, compared?.linked.atlas]).toEqual([atlas, atlas]);
  });
});
