import { FILTER_DIMENSIONS, type ViewState } from '../view/view.ts';
import type { SceneView } from './deck.ts';

export function sceneViewOf({
  report: _,
  layout: __,
  language: ___,
  ...view
}: ViewState): SceneView {
  return view;
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
