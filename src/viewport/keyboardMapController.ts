import { PREFECTURES_APPEAR, PREFECTURES_PICK } from '../china/zoomLevels.ts';
import type { NavigationLevel } from '../domain/arrowNavigation/arrowNavigation.ts';
import type { Adcode } from '../domain/ids.ts';
import type { LngLat, Place } from '../domain/regions/region.ts';
import { boxOnMap, panBy, project } from '../map/camera.ts';
import type { Camera, ScreenPoint } from '../map/port.ts';
import type { AppStore } from '../state/appStore.ts';
import type { CameraController } from './cameraController.ts';

/** What the keyboard may do with the map; the owner of the camera provides it. */
export interface KeyboardMapController {
  /** Whether a position is in the picture. */
  isVisible(point: LngLat): boolean;
  /** Where a position lies on the map, CSS pixels; null before it stands. */
  positionOf(point: LngLat): ScreenPoint | null;
  /** Brings a place into view where it is not; among the cities close enough for them to be drawn. */
  reveal(place: Place, level: NavigationLevel): void;
  /** Pushes the picture, CSS pixels to the right and down. */
  panBy(by: ScreenPoint): void;
  /** Opens a place that is seen on the map: the picture stays where it can. */
  open(place: Adcode): void;
  /** Takes the focus to the details of what is open. */
  focusDetails(): void;
}

/** Longer than any flight to a place takes, milliseconds. */
const MAX_FLIGHT_MS = 800;
/** Room left around a place that is brought into view, CSS pixels. */
const MARGIN = 48;

/** How far a stretch from `low` to `high` must be pushed to lie between the edges of a length; 0 where it does. */
function into(low: number, high: number, length: number): number {
  if (low >= 0 && high <= length) return 0;
  const air = Math.min(MARGIN, length / 4);
  return low < 0 ? air - low : length - air - high;
}

/**
 * The keyboard's hands on the map: all that they wish for goes through the desk.
 * @param toDetails takes the focus to the details
 */
export function createKeyboardMapController(
  store: AppStore,
  controller: Pick<CameraController, 'request' | 'viewport' | 'screenPointOf'>,
  toDetails: () => void,
): KeyboardMapController {
  let aim: { readonly camera: Camera; readonly until: number } | null = null;
  const flyTo = (camera: Camera) => {
    aim = { camera, until: performance.now() + MAX_FLIGHT_MS };
    controller.request({ kind: 'to', camera, animate: true });
  };
  /** What the map shows or, on the way to a place, will show: the next step is reckoned from there. */
  const pictureSoon = () => {
    const now = controller.viewport();
    const isFlying = aim !== null && performance.now() < aim.until;
    return now && isFlying && aim ? { ...now, camera: aim.camera } : now;
  };
  return {
    isVisible: (point) => {
      const now = controller.viewport();
      const [x, y] = controller.screenPointOf(point) ?? [-1, -1];
      return now !== null && x >= 0 && y >= 0 && x <= now.size.width && y <= now.size.height;
    },
    positionOf: controller.screenPointOf,
    reveal: ({ bounds, labelPoint }, level) => {
      const now = pictureSoon();
      if (!now) return;
      const { camera, size, projection } = now;
      if (level === 'city' && camera.zoom < PREFECTURES_APPEAR) {
        flyTo({ center: labelPoint, zoom: PREFECTURES_PICK });
        return;
      }
      const [x, y] = project(camera, size, labelPoint, projection);
      const [left, top, right, bottom] = boxOnMap(bounds, camera, size, projection);
      // What is larger than the map is shown by its middle.
      const isWide = right - left > size.width - 2 * MARGIN;
      const isHigh = bottom - top > size.height - 2 * MARGIN;
      const by = [
        isWide ? into(x, x, size.width) : into(left, right, size.width),
        isHigh ? into(y, y, size.height) : into(top, bottom, size.height),
      ] as const;
      if (by[0] !== 0 || by[1] !== 0) flyTo(panBy(camera, ...by, projection));
    },
    panBy: (by) => controller.request({ kind: 'pan', by, animate: true }),
    open: (id) => {
      store.getState().select({ kind: 'region', id }, { from: 'map' });
    },
    focusDetails: toDetails,
  };
}
