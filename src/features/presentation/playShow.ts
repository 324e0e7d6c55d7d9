import { toSavedShow } from '../../data/savedShow.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import { isSameView, sceneViewOf } from '../../domain/deck/sceneView.ts';
import type { Stage } from '../../domain/deck/show.ts';
import { leaveShow } from '../../domain/deck/showLife.ts';
import type { DeviceShows } from '../../platform/showStore.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import { isCountryRequest } from '../../viewport/cameraRequests.ts';
import { isAtRequestedCamera, measureMap, showSceneCamera } from '../../viewport/sceneCamera.ts';
import { dispatchShow, putOn } from './show.ts';
import { mapOfStage } from './stage/mapOfStage.ts';
import { firstShow } from './stage/firstShow.ts';
import { watchLeftOpen } from './watchLeftOpen.ts';
import { watchDetours } from './stage/watchDetours.ts';

/** Time between two notes on the device that the show is still on, milliseconds. */
const SIGN_OF_LIFE_MS = 15_000;

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
  device: DeviceShows,
): PlayedShow {
  const restoreView = rememberView(store, controller);
  putOn(store, firstShow(deck, store, device, Date.now()), deck);
  const detours = watchDetours(store, controller);
  let shown: Stage | null = null;
  const save = (): void => {
    const { show } = store.getState().presentation;
    if (show) device.write(toSavedShow(show, deck, Date.now()));
  };
  const signOfLife = setInterval(save, SIGN_OF_LIFE_MS);

  const showStage = (): void => {
    const { stage, show } = store.getState().presentation;
    if (!stage || !show || stage === shown) return;
    const before = shown;
    shown = stage;
    detours.reset();
    const { scene, build, theme } = stage;
    store.getState().setPresentation({
      ...{ sceneId: scene.id, build, theme },
      ...mapOfStage(stage, store.getState()),
    });
    save();
    updateView(store, stage);
    const isSamePlace =
      before?.scene === scene &&
      before.offScript === stage.offScript &&
      (scene.camera.kind !== 'selection' || isSameRegion(before, stage));
    if (stage.bounds && !detours.isOwn(stage.bounds))
      showSceneCamera(controller, store, { kind: 'bounds', bounds: stage.bounds });
    else if (!stage.offScript && !isSamePlace) showSceneCamera(controller, store, scene.camera);
  };
  let hasLeft = false;
  let hasEnded = false;
  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    clearInterval(signOfLife);
    detours.stop();
    for (const unsubscribe of subscriptions) unsubscribe();
    putOn(store, null, null);
  };
  /** The next start offers to go on, except at the first scene. */
  const keepEnded = (): void => {
    const { show } = store.getState().presentation;
    if (!show || show.at === 0) return;
    const now = Date.now();
    device.writeEnded(toSavedShow(leaveShow(show, deck, now, now), deck, now));
  };
  /** An address without a scene ends the show: what it shows next must not become a detour. */
  const endWhenOff = (): void => {
    if (store.getState().presentation.isOn) return;
    keepEnded();
    end();
    device.write(null);
  };
  const subscriptions = [
    watchLeftOpen(store),
    store.subscribe(endWhenOff),
    store.subscribe(showStage),
    followAddress(store, deck),
  ];
  showStage();

  return {
    leave: () => {
      keepEnded();
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

/** A build may select another region, which such a camera follows. */
function isSameRegion({ view: { selection } }: Stage, stage: Stage): boolean {
  return selection?.id === stage.view.selection?.id;
}

function followAddress(store: AppStore, deck: Deck): () => void {
  return store.subscribe(({ presentation: { sceneId, build } }, { presentation: before }) => {
    if (sceneId === before.sceneId && build === before.build) return;
    const { show, stage } = store.getState().presentation;
    // A frozen stage has another scene than the show, which the user did not request.
    if (sceneId === stage?.scene.id && build === stage.build) return;
    const at = deck.scenes.findIndex(({ id }) => id === sceneId);
    if (show && at >= 0 && (at !== show.at || build !== show.build))
      dispatchShow(store, { kind: 'go', at, build });
  });
}
