import type { ViewState } from '../view/view.ts';
import type { SceneView } from './deck.ts';

export function sceneViewOf({ layout: _, language: __, ...view }: ViewState): SceneView {
  return view;
}

function keyOf(view: SceneView): string {
  const { selection, filters, overlays, mode, counties } = view;
  const { types, sections, bodies, voices, groupings } = filters;
  return JSON.stringify([
    ...[selection?.kind, selection?.id, mode, counties, overlays],
    ...[types, sections, bodies, voices, groupings],
  ]);
}

export function isSameView(a: SceneView, b: SceneView): boolean {
  return keyOf(a) === keyOf(b);
}
