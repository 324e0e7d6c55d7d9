import { describe, expect, it, vi } from 'vitest';
import { FakeAddressBar } from '../../../tests/fakes/FakeAddressBar.ts';
import { loadRealRegions, loadRealReport } from '../../../tests/fixtures/realData.ts';
import { corpusOf } from '../../domain/corpus/corpus.ts';
import type { Language } from '../../domain/language.ts';
import { createAtlas } from '../../domain/regions/atlas.ts';
import { adcode, strategyTypeId } from '../../domain/ids.ts';
import { NO_FILTERS } from '../../domain/view/view.ts';
import { type AppStore, createAppStore } from '../../state/appStore.ts';
import { showOpenedReport } from '../library/reportLoader.ts';
import { FIRST_REPORT } from '../../domain/report/library.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { createCameraController } from '../../viewport/cameraController.ts';
import { type CameraHistory, createCameraHistory } from '../../viewport/cameraHistory.ts';
import { syncAddress } from './syncAddress.ts';

const NO_CAMERAS = { leave: () => undefined, enter: () => undefined };

const henan = { kind: 'region', id: adcode('410000') } as const;
const hubei = { kind: 'region', id: adcode('420000') } as const;
const marine = { ...NO_FILTERS, types: [strategyTypeId('marine')] };

/** `paint` runs the tasks that wait for the next paint. */
function start(
  hash: string,
  language: Language | null = null,
  cameras: CameraHistory = NO_CAMERAS,
): {
  /** Opens a report as the loader does. */
  open: (id: string) => Promise<unknown>;
  store: AppStore;
  bar: FakeAddressBar;
  paint: () => void;
} {
  const store = createAppStore('en', { ...DEFAULT_PREFERENCES, language });
  store.getState().showAtlas(createAtlas(loadRealRegions()));
  store.getState().showReport(corpusOf(loadRealReport()));
  const bar = new FakeAddressBar(hash);
  const waiting = new Set<() => void>();
  const paint = () => {
    for (const task of waiting) task();
    waiting.clear();
  };
  const open = (id: string): Promise<unknown> => {
    const entry = { ...FIRST_REPORT, id };
    showOpenedReport(store, entry, corpusOf({ ...loadRealReport(), id }));
    return Promise.resolve('open');
  };
  syncAddress(store, bar, 'en', cameras, open, (task) => {
    waiting.add(task);
    return () => waiting.delete(task);
  });
  return { store, bar, paint, open };
}

describe('syncAddress', () => {
  it('reads the view from the address', () => {
    const { store } = start('r=410000&type=marine');
    expect(store.getState().view).toMatchObject({ selection: henan, filters: marine });
  });

  it('adds a history entry for a selection', () => {
    const { store, bar, paint } = start('');
    store.getState().select(henan);
    store.getState().select(hubei);
    paint();
    expect(bar.entries).toEqual(['', 'r=410000', 'r=420000']);
    bar.go(-1);
    expect(store.getState().view.selection).toEqual(henan);
    bar.go(-1);
    expect(store.getState().view.selection).toBeNull();
    bar.go(2);
    expect(store.getState().view.selection).toEqual(hubei);
    expect(bar.entries).toHaveLength(3);
  });

  it('adds a history entry for a comparison, and Back ends it', () => {
    const { store, bar, paint } = start('');
    store.getState().compareWith('two-sessions-2023');
    paint();
    expect(bar.entries).toEqual(['', 'with=two-sessions-2023&map=difference']);
    bar.go(-1);
    expect(store.getState().view).toMatchObject({ compare: null, mode: 'statements' });
    bar.go(1);
    expect(store.getState().view).toMatchObject({
      compare: 'two-sessions-2023',
      mode: 'difference',
    });
  });

  it('replaces the present entry for filters, groupings and language', () => {
    const { store, bar, paint } = start('r=410000');
    store.getState().setFilters(marine);
    store.getState().setLanguage('zh');
    paint();
    expect(bar.entries).toEqual(['r=410000&type=marine&lang=zh']);
  });

  it.each(['zh', 'en'] as const)(
    'shows the same language after a reload and after Back, whatever the user chose before: %s',
    (own) => {
      for (const opened of ['', 'lang=zh', 'lang=en'])
        for (const switches of [['zh'], ['en'], ['zh', 'en'], ['en', 'zh']] as const) {
          const { store, bar, paint } = start(opened, own);
          store.getState().select(henan);
          paint();
          for (const language of switches) store.getState().setLanguage(language);
          paint();
          store.getState().select(hubei);
          paint();
          for (const steps of [0, -1, -1, 2]) {
            if (steps !== 0) bar.go(steps);
            paint();
            const { view, preferences } = store.getState();
            const reloaded = start(bar.read(), preferences.language).store.getState().view;
            expect(reloaded).toEqual(view);
          }
        }
    },
  );

  it('writes the language when another window changes the preference', () => {
    const { store, bar, paint } = start('');
    store.getState().setPreferences({ language: 'zh' });
    paint();
    expect(bar.entries).toEqual(['lang=en']);
  });

  it('writes after the next paint, or earlier when the user may look at the address', () => {
    const { store, bar, paint } = start('');
    store.getState().select(henan);
    store.getState().setFilters(marine);
    expect(bar.entries).toEqual(['']);
    bar.look();
    expect(bar.entries).toEqual(['', 'r=410000&type=marine']);
    paint();
    expect(bar.entries).toHaveLength(2);
  });

  it('takes a refused address back when the view is that of the shown one again', () => {
    const { store, bar, paint } = start('');
    vi.spyOn(bar, 'push').mockImplementation(() => undefined);
    const replace = vi.spyOn(bar, 'replace');
    store.getState().select(henan);
    paint();
    replace.mockClear();
    store.getState().select(null);
    paint();
    expect(replace).toHaveBeenCalledWith('');
  });

  it('discards a pending write when the user navigates the history', () => {
    const { store, bar, paint } = start('');
    store.getState().select(henan);
    paint();
    store.getState().select(hubei);
    bar.go(-1);
    paint();
    expect(store.getState().view.selection).toBeNull();
    expect(bar.entries).toEqual(['', 'r=410000']);
  });

  it('reports unknown ids in the address and removes them from it', () => {
    const { store, bar } = start('r=<script>&type=marine');
    expect(store.getState().notices).toEqual([
      { kind: 'address', dropped: [{ parameter: 'r', value: '<script>', reason: 'unknown' }] },
    ]);
    expect(bar.entries).toEqual(['type=marine']);
  });

  it('follows an address that the user edits', () => {
    const { store, bar } = start('');
    bar.type('r=420000');
    expect(store.getState().view.selection).toEqual(hubei);
  });
});

describe('Back and Forward', () => {
  const places = {
    country: { center: [105, 36], zoom: 3.5 },
    henan: { center: [113.6, 34], zoom: 6 },
    hubei: { center: [112, 31], zoom: 6.2 },
  } as const;

  /** A camera that is moved by hand: the first one at once, the others when the map has moved. */
  function startWithCamera() {
    const controller = createCameraController(
      createAppStore('en', DEFAULT_PREFERENCES),
      () => false,
    );
    controller.resize({ width: 1000, height: 700 });
    controller.cameraMoved(places.country);
    const requested = () => {
      const { request } = controller.requests.getState();
      return request.kind === 'to' ? request.camera : request.kind;
    };
    return { ...start('', null, createCameraHistory(controller)), controller, requested };
  }

  it('return to the camera that the user left there', () => {
    const { store, bar, paint, controller, requested } = startWithCamera();
    store.getState().select(henan);
    controller.cameraMoved(places.henan);
    paint();
    store.getState().select(hubei);
    controller.cameraMoved(places.hubei);
    paint();
    bar.go(-1);
    expect(requested()).toEqual(places.henan);
    controller.cameraMoved(places.henan);
    bar.go(-1);
    expect(requested()).toEqual(places.country);
    controller.cameraMoved(places.country);
    bar.go(2);
    expect(requested()).toEqual(places.hubei);
  });

  it('keep the cameras of selections that follow one another faster than the address', () => {
    const { store, bar, paint, controller, requested } = startWithCamera();
    store.getState().select(henan);
    controller.cameraMoved(places.henan);
    store.getState().select(hubei);
    controller.cameraMoved(places.hubei);
    paint();
    bar.go(-1);
    expect(requested()).toEqual(places.henan);
  });
});

describe('the address of another report', () => {
  it('is a history entry with the regions and filters that both reports have', async () => {
    const { store, bar, paint, open } = start('r=410000&type=marine');
    await open('plans');
    paint();
    expect(bar.entries).toEqual([
      'r=410000&type=marine',
      'r=410000&report=plans&type=marine&map=statements',
    ]);
    expect(store.getState().report.id).toBe('plans');
  });

  it('opens the former report on Back, and the other one on Forward', async () => {
    const { store, bar, paint, open } = start('r=410000');
    await open('plans');
    paint();
    store.getState().select(hubei);
    paint();
    bar.go(-2);
    await vi.waitFor(() => expect(store.getState().report.id).toBe(FIRST_REPORT.id));
    paint();
    expect(bar.read()).toBe('r=410000');
    expect(store.getState().view.report).toBe(FIRST_REPORT.id);
    bar.go(2);
    await vi.waitFor(() => expect(store.getState().report.id).toBe('plans'));
    paint();
    expect(store.getState().view.selection).toEqual(hubei);
    expect(bar.entries).toEqual([
      'r=410000',
      'r=410000&report=plans&map=statements',
      'r=420000&report=plans&map=statements',
    ]);
  });

  it('is dropped and said where the report is unknown', () => {
    const { store, bar } = start('r=410000&report=nowhere');
    expect(bar.read()).toBe('r=410000');
    expect(store.getState().notices).toEqual([
      {
        kind: 'address',
        dropped: [{ parameter: 'report', value: 'nowhere', reason: 'unknown' }],
      },
    ]);
  });
});
