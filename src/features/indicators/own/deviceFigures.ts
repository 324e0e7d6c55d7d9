import { readOwnFigures } from '../../../data/readOwnFigures.ts';
import type { IndicatorSeries } from '../../../domain/indicators/indicator.ts';
import { type OwnSeries, withOwnSeries } from '../../../domain/indicators/ownFigures.ts';
import { DEFAULT_INDICATOR } from '../../../domain/indicators/indicatorView.ts';
import type { FigureStore } from '../../../platform/figureStore.ts';
import type { AppStore } from '../../../state/appStore.ts';

/** Of what is on the device and cannot be read, the ids are known. */
export interface DeviceFigures {
  readonly unreadable: readonly string[];
}

/** Series that could not be stored: they stay until the page is closed. */
const unsaved = new WeakMap<AppStore, readonly IndicatorSeries[]>();

function showOwn(store: AppStore, stored: readonly IndicatorSeries[]): void {
  const ids = new Set(stored.map(({ id }) => id));
  const others = (unsaved.get(store) ?? []).filter(({ id }) => !ids.has(id));
  const { indicators, setIndicators } = store.getState();
  const table = withOwnSeries(indicators, [...stored, ...others]);
  if (table.length > 0 || indicators !== null) setIndicators(table);
}

/**
 * Puts the user's own series of this device into the store, where it can be read. Null where it cannot. Never rejects.
 * @param removed the id of a series that was just removed
 */
export async function listOwnFigures(
  store: AppStore,
  device: FigureStore,
  removed: string | null = null,
): Promise<DeviceFigures | null> {
  const stored = await device.list().catch(() => null);
  if (stored === null) {
    // What was read before stays on the map.
    const before = store.getState().indicators ?? [];
    showOwn(
      store,
      before.filter(({ id, isOwn }) => isOwn === true && id !== removed),
    );
    return null;
  }
  const read = stored.map(({ id, series }) => ({ id, series: readOwnFigures(series) }));
  showOwn(
    store,
    read.flatMap(({ series }) => series ?? []),
  );
  return { unreadable: read.flatMap(({ id, series }) => (series === null ? [id] : [])) };
}

/** Stores series and shows the first one. `saved` or why they are kept only until the page is closed. */
export async function addOwnFigures(
  store: AppStore,
  figures: readonly OwnSeries[],
  device: FigureStore,
): Promise<'saved' | 'denied' | 'full'> {
  const now = Date.now();
  const result = await device.write(
    figures.map((series, at) => ({ id: series.series[0].id, savedAt: now + at, series })),
  );
  if (result !== 'saved') {
    const added = figures.flatMap((each) => readOwnFigures(each) ?? []);
    const ids = new Set(added.map(({ id }) => id));
    const before = (unsaved.get(store) ?? []).filter(({ id }) => !ids.has(id));
    unsaved.set(store, [...before, ...added]);
  }
  await listOwnFigures(store, device);
  const [first] = figures;
  if (first) {
    store.getState().setLayout('map');
    store.getState().showIndicator({ ...DEFAULT_INDICATOR, id: first.series[0].id });
  }
  return result;
}

/** Removes a series from the device; the map then shows the default, if it showed this one. */
export async function removeOwnFigures(
  store: AppStore,
  id: string,
  device: FigureStore,
): Promise<boolean> {
  const kept = unsaved.get(store) ?? [];
  const isRemoved = await device.remove(id);
  if (!isRemoved && !kept.some((series) => series.id === id)) return false;
  unsaved.set(
    store,
    kept.filter((series) => series.id !== id),
  );
  await listOwnFigures(store, device, id);
  const { view, showIndicator } = store.getState();
  if (view.indicator?.id === id) showIndicator(DEFAULT_INDICATOR);
  return true;
}
