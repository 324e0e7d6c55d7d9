import { SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import { provideSilenceReading, silenceLayer } from '../../map/layers/silenceLayer.ts';
import type { AppStore } from '../../state/appStore.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';

provideSilenceReading(retryImport(() => import('../../map/layers/silenceReading.ts')));

/** Loads the reading of the layer whenever the view begins to show it; returns how to try again. */
export function followSilence(store: AppStore): () => Promise<void> {
  const load = async (): Promise<void> => {
    try {
      await silenceLayer.prepare?.();
      // A new object of the same filters: what was derived from them without the reading is derived again.
      store.getState().setFilters({ ...store.getState().view.filters });
    } catch {
      store.getState().notify({ kind: 'missing', artefact: 'silence', problem: 'unreachable' });
    }
  };
  store.subscribe(({ view: { mode } }, { view }) => {
    if (mode === SILENCE_LAYER && mode !== view.mode) void load();
  });
  return load;
}
