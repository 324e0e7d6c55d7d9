import type { ViewState } from '../view/view.ts';
import type { SceneView } from './deck.ts';

/** The part of a view that a scene fixes. */
export function sceneViewOf({ layout: _, language: __, ...view }: ViewState): SceneView {
  return view;
}

/** Two things selected, or lists of ids, compared by what they say. */
function serialize(view: SceneView): string {
  const { selection, filters, overlays, mode, counties } = view;
  const { types, sections, bodies, voices, groupings } = filters;
  return JSON.stringify([
    ...[selection?.kind, selection?.id, mode, counties, overlays],
    ...[types, sections, bodies, voices, groupings],
  ]);
}

/** Whether two views show the same, whatever objects they are made of. */
export function isSameView(a: SceneView, b: SceneView): boolean {
  return serialize(a) === serialize(b);
}
