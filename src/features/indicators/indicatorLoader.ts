import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import { provideIndicatorReading } from '../../map/layers/indicatorLayer.ts';
import type { AppStore } from '../../state/appStore.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';

const importIndicators = retryImport(() => import('./loadIndicators.ts'));

/** Loads the indicators whenever the view begins to show one, or to compare regions; returns how to try again. */
export function followIndicators(store: AppStore, artefacts: ArtefactLoader): () => Promise<void> {
  const load = async (): Promise<void> => {
    const code = await importIndicators().catch(() => null);
    if (code) await code.loadIndicators(store, artefacts, provideIndicatorReading);
    else
      store.getState().notify({ kind: 'missing', artefact: 'indicators', problem: 'unreachable' });
  };
  store.subscribe(({ view }, before) => {
    const isNew = view.indicator !== null && view.indicator.id !== before.view.indicator?.id;
    const comparesFirst = view.beside.length > 0 && before.view.beside.length === 0;
    if (isNew || comparesFirst) void load();
  });
  return load;
}
