import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeFigureStore } from '../../../tests/fakes/fakeFigureStore.ts';
import { loadRealRegions } from '../../../tests/fixtures/realData.ts';
import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import { createAtlas } from '../../domain/regions/atlas.ts';
import { adcode } from '../../domain/ids.ts';
import type { PackedIndicators } from '../../domain/indicators/indicator.ts';
import { DEFAULT_INDICATOR } from '../../domain/indicators/indicatorView.ts';
import { ownFigures, type OwnSeries } from '../../domain/indicators/ownFigures.ts';
import { type AppStore, createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { loadIndicators } from './loadIndicators.ts';
import { addOwnFigures, listOwnFigures, removeOwnFigures } from './own/deviceFigures.ts';

const henan = adcode('410000');

function own(name: string, value = 1): OwnSeries {
  const [series] = ownFigures(
    {
      indicators: [{ name, unit: '元' }],
      values: [{ adcode: henan, indicator: name, year: 2023, value }],
      national: [],
    },
    { file: 'own.csv', sheet: null, year: null, mapped: () => true },
  ).series;
  if (!series) throw new Error('no series');
  return series;
}

const stored = (series: OwnSeries, savedAt = 1) => ({ id: series.series[0].id, savedAt, series });
const idOf = (series: OwnSeries): string => series.series[0].id;

const [income] = own('income').series;
const official: PackedIndicators = {
  schema: 1,
  places: [henan],
  series: ['gdp', 'income'].map((id) => {
    const { isOwn: _, ...facts } = income;
    return { ...facts, id };
  }),
};

/** Gives the official table, or fails. */
function loader(works = true) {
  let calls = 0;
  const load: ArtefactLoader['load'] = async (_, read, accept) => {
    calls += 1;
    const reading = read(official);
    if (works && reading.ok) await accept(reading.value);
    return works;
  };
  return { load, calls: () => calls };
}

let store: AppStore;
beforeEach(() => {
  store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(createAtlas(loadRealRegions()));
});
const ids = () => store.getState().indicators?.map(({ id }) => id);
const officialIds = official.series.map(({ id }) => id);
const provide = () => undefined;

describe('the indicators', () => {
  it('are the official ones and then those of the device', async () => {
    const mine = own('A');
    const { store: device } = createFakeFigureStore([stored(mine)]);
    store.getState().showIndicator({ ...DEFAULT_INDICATOR, id: idOf(mine) });
    await loadIndicators(store, loader(), provide, device);
    expect(ids()).toEqual([...officialIds, idOf(mine)]);
    expect(store.getState().notices).toEqual([]);
    expect(store.getState().view.indicator?.id).toBe(idOf(mine));
  });

  it('load once', async () => {
    const artefacts = loader();
    const { store: device } = createFakeFigureStore();
    await loadIndicators(store, artefacts, provide, device);
    await loadIndicators(store, artefacts, provide, device);
    expect(artefacts.calls()).toBe(1);
  });

  it('of an address that this device lacks are reported, and the default is shown', async () => {
    const { store: device } = createFakeFigureStore();
    store.getState().showIndicator({ ...DEFAULT_INDICATOR, id: 'own-elsewhere', year: 2023 });
    await loadIndicators(store, loader(), provide, device);
    expect(store.getState().notices).toEqual([
      {
        kind: 'address',
        dropped: [{ parameter: 'ind', value: 'own-elsewhere.2023', reason: 'unknown' }],
      },
    ]);
    expect(store.getState().view.indicator).toEqual(DEFAULT_INDICATOR);
  });

  it('of the user are there even if the official ones cannot be loaded', async () => {
    const mine = own('A');
    const { store: device } = createFakeFigureStore([stored(mine)]);
    await loadIndicators(store, loader(false), provide, device);
    expect(ids()).toEqual([idOf(mine)]);
    await loadIndicators(store, loader(), provide, device);
    expect(ids()).toEqual([...officialIds, idOf(mine)]);
  });
});

describe('a change in another window', () => {
  it('is taken over, and what is gone from the map is reported', async () => {
    const { store: device, changeElsewhere } = createFakeFigureStore();
    await loadIndicators(store, loader(), provide, device);
    await addOwnFigures(store, [own('A')], device);
    changeElsewhere([stored(own('B'))]);
    await vi.waitFor(() => expect(ids()).toEqual([...officialIds, idOf(own('B'))]));
    await vi.waitFor(() => expect(store.getState().notices).toHaveLength(1));
    expect(store.getState().view.indicator).toEqual(DEFAULT_INDICATOR);
  });
});

describe('a user’s own figures', () => {
  it('are stored, listed after the official ones, and the first one is shown on the map', async () => {
    const { store: device } = createFakeFigureStore();
    await loadIndicators(store, loader(), provide, device);
    store.getState().setLayout('list');
    const added = [own('A'), own('B')];
    expect(await addOwnFigures(store, added, device)).toBe('saved');
    expect(ids()).toEqual([...officialIds, ...added.map(idOf)]);
    expect(store.getState().view).toMatchObject({
      layout: 'map',
      indicator: { id: idOf(own('A')), year: null },
    });
    expect(await device.list()).toHaveLength(2);
  });

  it('are shown before the official ones have loaded, which then come first', async () => {
    const { store: device } = createFakeFigureStore();
    await addOwnFigures(store, [own('A')], device);
    expect(ids()).toEqual([idOf(own('A'))]);
    await loadIndicators(store, loader(), provide, device);
    expect(ids()).toEqual([...officialIds, idOf(own('A'))]);
  });

  it('of the same file and indicator are replaced', async () => {
    const { store: device } = createFakeFigureStore();
    await addOwnFigures(store, [own('A', 1)], device);
    await addOwnFigures(store, [own('A', 2)], device);
    expect(ids()).toEqual([idOf(own('A'))]);
    expect(store.getState().indicators?.[0]?.valueAt(henan, 2023)).toBe(2);
  });

  it.each(['full', 'denied'] as const)(
    'stay until the page is closed where the storage is %s, and can be removed',
    async (problem) => {
      const { store: device } = createFakeFigureStore([], problem);
      expect(await addOwnFigures(store, [own('A')], device)).toBe(problem);
      expect(await addOwnFigures(store, [own('B')], device)).toBe(problem);
      await listOwnFigures(store, device);
      expect(ids()).toEqual([idOf(own('A')), idOf(own('B'))]);
      expect(await removeOwnFigures(store, idOf(own('A')), device)).toBe(true);
      expect(ids()).toEqual([idOf(own('B'))]);
    },
  );

  it('that are shown give way to the default when they are removed', async () => {
    const { store: device } = createFakeFigureStore();
    await loadIndicators(store, loader(), provide, device);
    await addOwnFigures(store, [own('A')], device);
    expect(await removeOwnFigures(store, idOf(own('A')), device)).toBe(true);
    expect(ids()).toEqual(officialIds);
    expect(store.getState().view.indicator).toEqual(DEFAULT_INDICATOR);
    expect(await device.list()).toEqual([]);
  });

  it('that cannot be read are named and left out', async () => {
    const mine = own('A');
    const { store: device } = createFakeFigureStore([
      stored(mine),
      { id: 'own-broken', savedAt: 2, series: { schema: 1 } },
    ]);
    expect(await listOwnFigures(store, device)).toEqual({ unreadable: ['own-broken'] });
    expect(ids()).toEqual([idOf(mine)]);
  });
});
