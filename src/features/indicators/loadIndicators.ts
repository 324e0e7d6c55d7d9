import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import { readIndicators } from '../../data/readIndicators.ts';
import { DEFAULT_INDICATOR, encodeIndicator } from '../../domain/indicators/indicatorView.ts';
import type { provideIndicatorReading } from '../../map/layers/indicatorLayer.ts';
import { createIndicatorReading, shownIndicator } from '../../map/layers/indicatorReading.ts';
import type { AppStore } from '../../state/appStore.ts';

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

/** Loads the table of indicators, once, and the code that reads it. A notice says what fails. Never rejects. */
export async function loadIndicators(
  store: AppStore,
  { load }: ArtefactLoader,
  provide: typeof provideIndicatorReading,
): Promise<void> {
  if (store.getState().indicators === null) {
    await load('indicators', readIndicators, (table) => {
      provide(createIndicatorReading);
      store.getState().setIndicators(table);
    });
  }
  if (store.getState().indicators !== null) replaceUnknown(store);
}
