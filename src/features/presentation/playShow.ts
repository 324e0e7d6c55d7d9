import { dispatchShow, putOn } from './show.ts';
import { readSavedShow, resumeShow, toSavedShow } from '../../data/savedShow.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import { isSameView, sceneViewOf } from '../../domain/deck/sameView.ts';
import { goTo, type Show, type Stage, startShow } from '../../domain/deck/show.ts';
import type { Bounds } from '../../domain/regions/region.ts';
import type { ShowStore } from '../../platform/showStore.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import {
  visibleBounds,
  isAtRequestedCamera,
  showSceneCamera,
  measureMap,
  watchMapInput,
  watchLegend,
} from '../../viewport/sceneCamera.ts';

/** A hand that rests so long has moved the map where it wanted, milliseconds. */
const RESTS = 300;

/** The show to begin with: the one this device kept, at the scene the address names where it names one. */
function firstShow(deck: Deck, store: AppStore, device: ShowStore): Show {
  const { sceneId: scene } = store.getState().presentation;
  const kept = resumeShow(readSavedShow(device.read()), deck);
  const show = kept ?? startShow(deck, store.getState().view.language, 'projector', Date.now());
  if (scene === null) return show;
  const at = deck.scenes.findIndex(({ id }) => id === scene);
  if (at >= 0) return show.at === at ? show : { ...goTo(show, deck, at), black: false };
  const dropped = [{ parameter: 'scene', value: scene, reason: 'unknown' as const }];
  store.getState().notify({ kind: 'address', dropped });
  return show;
}

/**
 * Plays `deck` on the page's own map: what the show says is put into the store and before the camera;
 * what a hand changes there becomes a detour. Returns how somebody leaves it, with view and camera as they
 * were, and how to stop once the page is no longer laid out as a stage.
 */
export function playShow(
  deck: Deck,
  store: AppStore,
  controller: CameraController,
  device: ShowStore,
): { readonly stop: () => void; readonly leave: () => void } {
  const before = { view: store.getState().view, wish: controller.requests.getState().request };
  const viewport = controller.viewport();
  const asAsked = isAtRequestedCamera(controller);
  let shown: Stage | null = null;
  let ownBounds: Bounds | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Whether a hand has been on the map since the stage changed, and whether the picture was set right. */
  let isTouched = false;
  let isSetRight = false;

  const follow = (): void => {
    const { stage, show } = store.getState().presentation;
    if (!stage || !show || stage === shown) return;
    const last = shown;
    shown = stage;
    clearTimeout(resting);
    isTouched = false;
    isSetRight = false;
    store.getState().setPresentation({ sceneId: stage.scene.id, theme: stage.theme });
    device.write(toSavedShow(show, deck));
    const { view } = store.getState();
    const viewChanges =
      !isSameView(sceneViewOf(view), sceneViewOf(stage.view)) ||
      view.language !== stage.view.language ||
      view.layout !== stage.view.layout;
    if (viewChanges) store.getState().setView(stage.view);
    const stays = last?.scene === stage.scene && last.offScript === stage.offScript;
    if (stage.bounds && stage.bounds !== ownBounds)
      showSceneCamera(controller, store, { kind: 'bounds', bounds: stage.bounds });
    else if (!stage.offScript && !stays) showSceneCamera(controller, store, stage.scene.camera);
  };

  /** What the room sees, set right where the page shows something else. */
  const setRight = ({ view, bounds, scene }: Stage): void => {
    store.getState().setView(view);
    showSceneCamera(controller, store, bounds ? { kind: 'bounds', bounds } : scene.camera);
  };

  /** What a hand did to the view or the map, told to the show; a frozen picture stays as it is. */
  const leaveScript = (moved: boolean): void => {
    const { stage, show } = store.getState().presentation;
    const now = controller.viewport();
    if (!stage || !show) return;
    if (show.frozen) {
      setRight(stage);
      return;
    }
    const { view } = store.getState();
    ownBounds = moved && now ? visibleBounds(now) : (show.detour?.bounds ?? null);
    dispatchShow(store, { kind: 'detour', detour: { view: sceneViewOf(view), bounds: ownBounds } });
  };
  const viewChanged = (): void => {
    const { stage, show } = store.getState().presentation;
    const { view } = store.getState();
    if (!stage || !show) return;
    const speaksOther = view.language !== stage.view.language;
    if (speaksOther && !show.frozen)
      dispatchShow(store, { kind: 'language', language: view.language });
    else if (view.layout !== 'map') store.getState().setLayout('map');
    else if (speaksOther || !isSameView(sceneViewOf(view), sceneViewOf(stage.view)))
      leaveScript(false);
  };

  /**
   * The map came to rest elsewhere than it was asked to. Where no hand did it, the page was laid out anew
   * on the way, as when a legend grows: it is asked once more.
   */
  const rested = (): void => {
    const { stage } = store.getState().presentation;
    if (!stage || isAtRequestedCamera(controller)) return;
    const { request: wish } = controller.requests.getState();
    if (isTouched || (wish.kind !== 'fit' && wish.kind !== 'to')) leaveScript(true);
    else if (!isSetRight && !stage.offScript) {
      isSetRight = true;
      setRight(stage);
    }
  };

  putOn(store, firstShow(deck, store, device), deck);
  const stops = [
    store.subscribe(follow),
    store.subscribe(({ view }, { view: earlier }) => {
      if (view === earlier) return;
      // Found: the search has done its part, and the keys are the show's again.
      if (view.selection !== earlier.selection)
        store.getState().setPresentation({ areToolsOpen: false });
      viewChanged();
    }),
    controller.onMove(() => {
      clearTimeout(resting);
      resting = setTimeout(rested, RESTS);
    }),
    watchMapInput(() => {
      isTouched = true;
    }),
    // A scene is looked at before its legend is laid out: the picture gives way to it once it is.
    watchLegend(() => {
      const { stage } = store.getState().presentation;
      if (stage && !stage.offScript && !isTouched)
        showSceneCamera(controller, store, stage.scene.camera);
    }),
    // The address names another scene: somebody edited it, or went through the history.
    store.subscribe(({ presentation: { sceneId: scene } }, { presentation: before }) => {
      if (scene === before.sceneId) return;
      const { show, stage } = store.getState().presentation;
      // A frozen picture is of another scene than the show, and nobody's wish.
      if (scene === stage?.scene.id) return;
      const at = deck.scenes.findIndex(({ id }) => id === scene);
      if (show && at >= 0 && at !== show.at) dispatchShow(store, { kind: 'go', at });
    }),
  ];
  follow();

  let hasLeft = false;
  /** The page is laid out as it was by now: what was fitted is fitted to the room of a reader. */
  const lookBack = (): void => {
    measureMap(controller);
    if (asAsked || !viewport) controller.request({ ...before.wish, animate: false });
    else controller.request({ kind: 'to', camera: viewport.camera, animate: false });
  };
  const end = (): void => {
    clearTimeout(resting);
    for (const each of stops) each();
    putOn(store, null, null);
  };
  return {
    stop: () => {
      if (hasLeft) lookBack();
      else end();
    },
    leave: () => {
      end();
      hasLeft = true;
      device.write(null);
      store.getState().setView(before.view);
      store.getState().stopPresenting();
    },
  };
}
