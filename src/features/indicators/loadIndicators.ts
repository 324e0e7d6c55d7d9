import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import { readIndicators } from '../../data/readIndicators.ts';
import { DEFAULT_INDICATOR, encodeIndicator } from '../../domain/indicators/indicatorView.ts';
import { withOwnSeries } from '../../domain/indicators/ownFigures.ts';
import type { provideIndicatorReading } from '../../map/layers/indicatorLayer.ts';
import { shownIndicator } from '../../domain/indicators/shownIndicator.ts';
import { createIndicatorReading } from '../../map/layers/indicatorReading.ts';
import { browserFigureStore, type FigureStore } from '../../platform/figureStore.ts';
import type { AppStore } from '../../state/appStore.ts';
import { listOwnFigures } from './own/deviceFigures.ts';

/** Reports an indicator or a year that the table does not have, and shows the default in its place. */
function replaceUnknown(store: AppStore): void {
  const { view, indicators, showIndicator, notify } = store.getState();
  if (view.indicator === null || shownIndicator({ view, indicators })) return;
  const dropped = {
    parameter: 'ind',
    value: encodeIndicator(view.indicator),
    reason: 'unknown',
  } as const;
  notify({ kind: 'address', dropped: [dropped] });
  showIndicator(DEFAULT_INDICATOR);
}

const isOfficialThere = (store: AppStore): boolean =>
  store.getState().indicators?.some(({ isOwn }) => isOwn !== true) === true;

const following = new WeakSet<AppStore>();

/** From the first call on, takes over what other windows change. */
function followDevice(store: AppStore, device: FigureStore): void {
  if (following.has(store)) return;
  following.add(store);
  device.onOtherChange(() => {
    void listOwnFigures(store, device).then(() => {
      if (isOfficialThere(store)) replaceUnknown(store);
    });
  });
}

/**
 * Loads the table of indicators, once, with the user's own figures and the code that reads them. A notice says
 * what fails. Never rejects.
 */
export async function loadIndicators(
  store: AppStore,
  { load }: ArtefactLoader,
  provide: typeof provideIndicatorReading,
  device: FigureStore = browserFigureStore,
): Promise<void> {
  if (!isOfficialThere(store)) {
    provide(createIndicatorReading);
    const own = listOwnFigures(store, device);
    await load('indicators', readIndicators, (table) => {
      const { indicators, setIndicators } = store.getState();
      const known = (indicators ?? []).filter(({ isOwn }) => isOwn === true);
      setIndicators(withOwnSeries(table, known));
    });
    await own;
    followDevice(store, device);
  }
  if (isOfficialThere(store)) replaceUnknown(store);
}
