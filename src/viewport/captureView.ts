import { sceneViewOf } from '../domain/deck/sceneView.ts';
import type { CapturedView } from '../domain/deck/editDeck.ts';
import type { Bilingual } from '../domain/language.ts';
import type { AppStore } from '../state/appStore.ts';
import type { CameraController } from './cameraController.ts';
import { visibleBounds, isAtRequestedCamera } from './sceneCamera.ts';

/** The present view as a scene, with a title; null before the map exists. */
export function captureView(
  store: AppStore,
  controller: CameraController,
): { readonly picture: CapturedView; readonly title: Bilingual } | null {
  const { view, atlas, linked } = store.getState();
  const viewport = controller.viewport();
  if (!viewport || !atlas || !linked) return null;
  const { request } = controller.requests.getState();
  // The whole country stays the whole country on any screen; anything else keeps its bounds.
  const isCountry =
    request.kind === 'fit' && request.outline !== undefined && isAtRequestedCamera(controller);
  const camera = isCountry
    ? ({ kind: 'country' } as const)
    : ({ kind: 'bounds', bounds: visibleBounds(viewport) } as const);
  const { selection } = view;
  const strategy = selection?.kind === 'strategy' ? linked.strategy(selection.id) : undefined;
  const spotlight = strategy ? ({ kind: 'strategy', id: strategy.id } as const) : null;
  const title =
    strategy?.title ??
    (selection?.kind === 'region' ? atlas.region(selection.id)?.short : undefined) ??
    (selection?.kind === 'speaker' ? linked.speaker(selection.id)?.name : undefined) ??
    linked.report.short;
  const ids = selection?.kind === 'region' ? [selection.id, ...view.beside] : [];
  const content = ids.length > 1 ? ({ kind: 'regions', ids } as const) : null;
  return { picture: { view: sceneViewOf(view), camera, spotlight, content }, title };
}
