import type { SceneCamera } from '../domain/deck/deck.ts';
import type { Bounds } from '../domain/regions/region.ts';
import { unproject } from '../map/camera.ts';
import type { AppStore } from '../state/appStore.ts';
import type { CameraController } from './cameraController.ts';
import type { Viewport } from './viewport.ts';
import { isAtRequest, isSameSize } from './cameraRequests.ts';
import { areaOfScene } from './sceneArea.ts';

/** The bounds that a viewport shows, degrees. */
export function visibleBounds({ camera, size, projection }: Viewport): Bounds {
  const { width, height } = size;
  const corners = (
    [
      [0, 0],
      [width, 0],
      [0, height],
      [width, height],
    ] as const
  ).map((corner) => unproject(camera, size, corner, projection));
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Reports the map's present size and controls: a show has just changed the layout of the page. */
export function measureMap({ controls, resize }: CameraController): void {
  const size = controls.size();
  if (size) resize(size, controls.boxes());
}

/** Whether the map still has the size for which the camera was requested. */
export function hasMeasuredSize(controller: CameraController): boolean {
  const [size, measured] = [controller.controls.size(), controller.viewport()?.size];
  return !size || !measured || isSameSize(size, measured);
}

/** Requests the camera of a scene; the whole country for a selection without bounds. */
export function showSceneCamera(
  controller: CameraController,
  store: AppStore,
  camera: SceneCamera,
): void {
  measureMap(controller);
  const { linked, view } = store.getState();
  const bounds = linked && areaOfScene(linked, view, camera);
  if (bounds) controller.showArea(bounds);
  else controller.showCountry();
}

/** Calls back when the map gets another size: the legend of a show takes its room. Returns how to stop. */
export function watchMapSize({ controls }: CameraController, onResize: () => void): () => void {
  const pane = controls.pane();
  if (!pane) return () => undefined;
  let isFirst = true;
  const watcher = new ResizeObserver(() => {
    if (!isFirst) onResize();
    isFirst = false;
  });
  watcher.observe(pane);
  return () => watcher.disconnect();
}

/** Calls back for every input on the map: touch, mouse button, wheel or key. Returns how to stop. */
export function watchMapInput({ controls }: CameraController, onTouch: () => void): () => void {
  const element = controls.pane();
  const kinds = ['pointerdown', 'wheel', 'keydown'] as const;
  for (const kind of kinds)
    element?.addEventListener(kind, onTouch, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) element?.removeEventListener(kind, onTouch, { capture: true });
  };
}

/** Whether the map shows what was requested last: the user has not moved it since. */
export function isAtRequestedCamera(controller: CameraController): boolean {
  const viewport = controller.viewport();
  return viewport !== null && isAtRequest(controller.requests.getState().request, viewport);
}
