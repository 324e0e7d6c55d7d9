import { toSavedShow } from '../../data/savedShow.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import { isSameView, sceneViewOf } from '../../domain/deck/sceneView.ts';
import type { Stage } from '../../domain/deck/show.ts';
import type { ShowStore } from '../../platform/showStore.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import { isCountryRequest } from '../../viewport/cameraRequests.ts';
import { isAtRequestedCamera, measureMap, showSceneCamera } from '../../viewport/sceneCamera.ts';
import { dispatchShow, putOn } from './show.ts';
import { mapOfStage } from './stage/mapOfStage.ts';
import { firstShow } from './stage/firstShow.ts';
import { watchDetours } from './stage/watchDetours.ts';

interface PlayedShow {
  /** Ends the show and restores the view of before. The camera follows with `stop`. */
  readonly leave: () => void;
  /** For the time when the page is no longer laid out as a stage. */
  readonly stop: () => void;
}

/** Shows each stage on the page's map; what the user changes there becomes a detour. */
export function playShow(
  deck: Deck,
  store: AppStore,
  controller: CameraController,
  device: Pick<ShowStore, 'read' | 'write'>,
): PlayedShow {
  const restoreView = rememberView(store, controller);
  putOn(store, firstShow(deck, store, device), deck);
  const detours = watchDetours(store, controller);
  let shown: Stage | null = null;

  const showStage = (): void => {
    const { stage, show } = store.getState().presentation;
    if (!stage || !show || stage === shown) return;
    const before = shown;
    shown = stage;
    detours.reset();
    store.getState().setPresentation({
      ...{ sceneId: stage.scene.id, theme: stage.theme },
      ...mapOfStage(stage, store.getState()),
    });
    device.write(toSavedShow(show, deck));
    updateView(store, stage);
    const isSamePlace = before?.scene === stage.scene && before.offScript === stage.offScript;
    if (stage.bounds && !detours.isOwn(stage.bounds))
      showSceneCamera(controller, store, { kind: 'bounds', bounds: stage.bounds });
    else if (!stage.offScript && !isSamePlace)
      showSceneCamera(controller, store, stage.scene.camera);
  };
  let hasLeft = false;
  let hasEnded = false;
  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    detours.stop();
    for (const unsubscribe of subscriptions) unsubscribe();
    putOn(store, null, null);
  };
  /** An address without a scene ends the show: what it shows next must not become a detour. */
  const endWhenOff = (): void => {
    if (store.getState().presentation.isOn) return;
    end();
    device.write(null);
  };
  const subscriptions = [
    store.subscribe(endWhenOff),
    store.subscribe(showStage),
    followAddress(store, deck),
  ];
  showStage();

  return {
    leave: () => {
      end();
      hasLeft = true;
      device.write(null);
      restoreView.view();
      store.getState().stopPresenting();
    },
    stop: () => {
      // The page loses the layout of the stage after this.
      if (hasLeft) requestAnimationFrame(restoreView.camera);
      else end();
    },
  };
}

function rememberView(store: AppStore, controller: CameraController) {
  const { view } = store.getState();
  const { request } = controller.requests.getState();
  const viewport = controller.viewport();
  const isAtRequest = isAtRequestedCamera(controller);
  return {
    view: () => store.getState().setView(view),
    camera: () => {
      // A fitted area is fitted again: the map has its former size only now.
      measureMap(controller);
      // The country was fitted to the stage when the show began.
      if (isAtRequest && isCountryRequest(request)) controller.showCountry(false);
      else if (isAtRequest || !viewport) controller.request({ ...request, animate: false });
      else controller.request({ kind: 'to', camera: viewport.camera, animate: false });
    },
  };
}

function updateView(store: AppStore, stage: Stage): void {
  const { view, setView } = store.getState();
  const isChanged =
    !isSameView(sceneViewOf(view), sceneViewOf(stage.view)) ||
    view.compare !== stage.view.compare ||
    view.language !== stage.view.language ||
    view.layout !== stage.view.layout;
  if (isChanged) setView(stage.view);
}

function followAddress(store: AppStore, deck: Deck): () => void {
  return store.subscribe(({ presentation: { sceneId } }, { presentation: before }) => {
    if (sceneId === before.sceneId) return;
    const { show, stage } = store.getState().presentation;
    // A frozen stage has another scene than the show, which the user did not request.
    if (sceneId === stage?.scene.id) return;
    const at = deck.scenes.findIndex(({ id }) => id === sceneId);
    if (show && at >= 0 && at !== show.at) dispatchShow(store, { kind: 'go', at });
  });
}
