import { detourView } from '../../../domain/deck/detourView.ts';
import { isSameView, sceneViewOf } from '../../../domain/deck/sceneView.ts';
import type { Stage } from '../../../domain/deck/show.ts';
import type { Bounds } from '../../../domain/regions/region.ts';
import type { AppStore } from '../../../state/appStore.ts';
import type { CameraController } from '../../../viewport/cameraController.ts';
import {
  hasMeasuredSize,
  isAtRequestedCamera,
  showSceneCamera,
  visibleBounds,
  watchMapSize,
  watchMapInput,
} from '../../../viewport/sceneCamera.ts';
import { dispatchShow } from '../show.ts';

/** A camera that has not moved for so long is idle, milliseconds. */
const IDLE_MS = 300;

interface DetourWatch {
  /** Forgets earlier input; for a stage that has just been shown. */
  readonly reset: () => void;
  /** Whether these bounds come from the map of this window, which shows them already. */
  readonly isOwn: (bounds: Bounds) => boolean;
  readonly stop: () => void;
}

/** What the user changes during a show becomes a detour; a frozen stage is restored instead. */
export function watchDetours(store: AppStore, controller: CameraController): DetourWatch {
  let ownBounds: Bounds | null = null;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let measuring = 0;
  let hasInput = false;
  let isCorrected = false;

  const restoreStage = ({ view, bounds, scene }: Stage): void => {
    store.getState().setView(view);
    showSceneCamera(controller, store, bounds ? { kind: 'bounds', bounds } : scene.camera);
  };

  const startDetour = (hasMoved: boolean): void => {
    const { stage, show } = store.getState().presentation;
    const viewport = controller.viewport();
    if (!stage || !show) return;
    if (show.frozen) {
      restoreStage(stage);
      return;
    }
    const view = detourView(
      stage.scene,
      sceneViewOf(stage.view),
      sceneViewOf(store.getState().view),
    );
    ownBounds = hasMoved && viewport ? visibleBounds(viewport) : (show.detour?.bounds ?? null);
    dispatchShow(store, { kind: 'detour', detour: { view, bounds: ownBounds } });
  };

  const onViewChange = (): void => {
    const { stage, show } = store.getState().presentation;
    const { view } = store.getState();
    if (!stage || !show) return;
    const hasOtherLanguage = view.language !== stage.view.language;
    if (hasOtherLanguage && !show.frozen)
      dispatchShow(store, { kind: 'language', language: view.language });
    else if (view.layout !== 'map') store.getState().setLayout('map');
    else if (hasOtherLanguage || !isSameView(sceneViewOf(view), sceneViewOf(stage.view)))
      startDetour(false);
  };

  /** A camera that only a new layout of the page has moved is requested once more. */
  const onCameraIdle = (): void => {
    const { stage } = store.getState().presentation;
    if (!stage || isAtRequestedCamera(controller)) return;
    const { request } = controller.requests.getState();
    if (hasInput || (request.kind !== 'fit' && request.kind !== 'to')) startDetour(true);
    else if (!isCorrected && !stage.offScript) {
      isCorrected = true;
      restoreStage(stage);
    }
  };

  /** The camera moves to a scene before its words and the legend have their room, which leaves the map another. */
  const onMapSize = (): void => {
    const { stage } = store.getState().presentation;
    if (stage && !stage.offScript && !hasInput)
      showSceneCamera(controller, store, stage.scene.camera);
  };

  const subscriptions = [
    store.subscribe(({ view }, { view: before }) => {
      if (view === before) return;
      // The search has found its result: the keys belong to the show again.
      if (view.selection !== before.selection && store.getState().presentation.areToolsOpen)
        store.getState().setPresentation({ areToolsOpen: false });
      onViewChange();
    }),
    controller.onMove(() => {
      clearTimeout(idleTimer);
      idleTimer = setTimeout(onCameraIdle, IDLE_MS);
    }),
    watchMapInput(controller, () => {
      hasInput = true;
    }),
    watchMapSize(controller, onMapSize),
  ];
  return {
    reset: () => {
      clearTimeout(idleTimer);
      cancelAnimationFrame(measuring);
      hasInput = false;
      isCorrected = false;
      // A map that is back at the size of its last frame reports no change.
      measuring = requestAnimationFrame(() => {
        if (!hasMeasuredSize(controller)) onMapSize();
      });
    },
    isOwn: (bounds) => bounds === ownBounds,
    stop: () => {
      clearTimeout(idleTimer);
      cancelAnimationFrame(measuring);
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}
