import { isFiltered } from '../filters/filter.ts';
import { NO_FILTERS } from '../view/view.ts';
import type { Scene, SceneView } from './deck.ts';
import { isSameView } from './sceneView.ts';
import type { Stage } from './show.ts';

/**
 * The view off script after a change from `before` to `after`: a question is answered from the whole report,
 * so the filters of the scene end with the first change. Filters that the user sets stay.
 */
export function detourView(
  { view: scripted }: Scene,
  before: SceneView,
  after: SceneView,
): SceneView {
  if (!isSameView(before, scripted) || isSameView(before, after)) return after;
  const isFilterKept = isSameView({ ...after, filters: scripted.filters }, after);
  return isFilterKept ? { ...after, filters: NO_FILTERS } : after;
}

/** Whether the scene has filters that are off at present, as the audience should know. */
export function hasFiltersOff({ scene, view, offScript }: Stage): boolean {
  return offScript && isFiltered(scene.view.filters) && !isFiltered(view.filters);
}
