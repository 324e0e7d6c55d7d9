import { isFiltered } from '../../../domain/filters/filter.ts';
import { isSameView } from '../../../domain/deck/sceneView.ts';
import type { Scene, SceneView } from '../../../domain/deck/deck.ts';
import { NO_FILTERS } from '../../../domain/view/view.ts';
import type { AppStore } from '../../../state/appStore.ts';
import { dispatchShow } from '../show.ts';

function withoutFilters({ view }: Scene): SceneView {
  return { ...view, filters: NO_FILTERS };
}

/** Shows search and filters; they work on the whole report, so the filters of the scene end. */
export function openTools(store: AppStore): void {
  const { stage, show } = store.getState().presentation;
  if (!stage || !show) return;
  if (!stage.offScript && !show.frozen && isFiltered(stage.scene.view.filters))
    dispatchShow(store, {
      kind: 'detour',
      detour: { view: withoutFilters(stage.scene), bounds: null },
    });
  store.getState().setPresentation({ areToolsOpen: true });
}

/** Hides search and filters; if nothing was searched or chosen, the scene is shown again. */
export function closeTools(store: AppStore): void {
  const { show, stage } = store.getState().presentation;
  store.getState().setPresentation({ areToolsOpen: false });
  if (!stage || !show?.detour || show.detour.bounds) return;
  if (isSameView(show.detour.view, withoutFilters(stage.scene)))
    dispatchShow(store, { kind: 'return' });
}
