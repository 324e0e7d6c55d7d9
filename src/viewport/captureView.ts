import { sceneViewOf } from '../domain/deck/sameView.ts';
import type { Captured } from '../domain/deck/editDeck.ts';
import type { Bilingual } from '../domain/language.ts';
import type { AtlasStore } from '../state/appStore.ts';
import type { CameraDesk } from './cameraController.ts';
import { boundsInSight, isAsAsked } from './sceneCamera.ts';

/** The present view as a picture of a scene, and how it would be called; null before there is a map. */
export function captureView(
  store: AtlasStore,
  desk: CameraDesk,
): { readonly picture: Captured; readonly title: Bilingual } | null {
  const { view, atlas, linked } = store.getState();
  const picture = desk.picture();
  if (!picture || !atlas || !linked) return null;
  const { wish } = desk.wishes.getState();
  // The country stays the country in a room of any shape; anything else keeps what is in sight.
  const isCountry = wish.kind === 'fit' && wish.outline !== undefined && isAsAsked(desk);
  const camera = isCountry
    ? ({ kind: 'country' } as const)
    : ({ kind: 'bounds', bounds: boundsInSight(picture) } as const);
  const { selection } = view;
  const strategy = selection?.kind === 'strategy' ? linked.strategy(selection.id) : undefined;
  const spotlight = strategy ? ({ kind: 'strategy', id: strategy.id } as const) : null;
  const title =
    strategy?.title ??
    (selection?.kind === 'region' ? atlas.region(selection.id)?.short : undefined) ??
    (selection?.kind === 'speaker' ? linked.speaker(selection.id)?.name : undefined) ??
    linked.report.short;
  return { picture: { view: sceneViewOf(view), camera, spotlight }, title };
}
