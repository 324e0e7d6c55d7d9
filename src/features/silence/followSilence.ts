import { memoizeLast, paintPlaces } from '../../domain/paints/derivePaints.ts';
import { legendLines } from '../../domain/paints/legendLines.ts';
import { SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import type { MapLayer } from '../../map/layers/mapLayer.ts';
import { silenceLayer } from '../../map/layers/silenceLayer.ts';
import type { AppStore } from '../../state/appStore.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';

const importReading = retryImport(() => import('../../map/layers/silenceReading.ts'));

// Most visits do not ask for the layer: it prepares itself by loading its reading.
Object.assign(silenceLayer, {
  prepare: async () => {
    const { createSilenceReading } = await importReading();
    Object.assign(silenceLayer, createSilenceReading({ memoizeLast, paintPlaces, legendLines }));
  },
} satisfies Partial<MapLayer>);

/** Loads the reading of the layer whenever the view begins to show it; returns how to try again. */
export function followSilence(store: AppStore): () => Promise<void> {
  const dismissFailures = (): void => {
    const { notices, dismiss } = store.getState();
    for (const notice of notices)
      if (notice.kind === 'missing' && notice.artefact === 'silence') dismiss(notice);
  };
  const load = async (): Promise<void> => {
    dismissFailures();
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
