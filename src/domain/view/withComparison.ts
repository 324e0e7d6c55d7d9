import { DEFAULT_MAP_LAYER, DIFFERENCE_LAYER } from './mapLayerIds.ts';
import type { ViewState } from './view.ts';

/** A view that compares its report with the one of id `compare`, or with none: then the map shows no difference. */
export function withComparison(view: ViewState, compare: string | null): ViewState {
  const isWithout = compare === null && view.mode === DIFFERENCE_LAYER;
  return { ...view, compare, mode: isWithout ? DEFAULT_MAP_LAYER : view.mode };
}
