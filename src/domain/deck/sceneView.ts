import { FILTER_DIMENSIONS, type ViewState } from '../view/view.ts';
import { withComparison } from '../view/withComparison.ts';
import { DEFAULT_MAP_LAYER } from '../view/mapLayerIds.ts';
import type { SceneView } from './deck.ts';

/** Without what a scene does not have: the difference from another report, an indicator and its chart, regions side by side. */
export function sceneViewOf(view: ViewState): SceneView {
  const {
    report: _,
    compare: __,
    indicator,
    chart: ___,
    beside: ____,
    layout: _____,
    language: ______,
    ...rest
  } = withComparison(view, null);
  return indicator === null ? rest : { ...rest, mode: DEFAULT_MAP_LAYER };
}

function keyOf(view: SceneView): string {
  const { selection, filters, overlays, mode, counties } = view;
  return JSON.stringify([
    ...[selection?.kind, selection?.id, mode, counties, overlays],
    ...FILTER_DIMENSIONS.map((dimension) => filters[dimension]),
  ]);
}

export function isSameView(a: SceneView, b: SceneView): boolean {
  return keyOf(a) === keyOf(b);
}
