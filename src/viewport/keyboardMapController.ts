import { PREFECTURES_FROM } from '../china/zoomLevels.ts';
import type { NavigationLevel } from '../domain/arrowNavigation/arrowNavigation.ts';
import type { Adcode } from '../domain/ids.ts';
import type { LngLat, Place } from '../domain/regions/region.ts';
import { boxOnMap, panBy, project } from '../map/camera.ts';
import type { Camera, ScreenPoint } from '../map/port.ts';
import type { AppStore } from '../state/appStore.ts';
import type { CameraController } from './cameraController.ts';

export interface KeyboardMapController {
  isVisible(point: LngLat): boolean;
  /** Where a position is on the map, CSS pixels; null before the map exists. */
  positionOf(point: LngLat): ScreenPoint | null;
  /** Moves a place into view where it is not; on the city level, zooms in until cities are drawn. */
  reveal(place: Place, level: NavigationLevel): void;
  /** Moves the map by CSS pixels, to the right and down. */
  panBy(by: ScreenPoint): void;
  /** Selects a place that the user sees on the map: the camera moves only if it has to. */
  open(place: Adcode): void;
  focusDetails(): void;
}

/** No flight to a place takes longer. */
const MAX_FLIGHT_MS = 800;
/** Margin around a place that is moved into view, CSS pixels. */
const MARGIN = 48;

/** How far the stretch from `low` to `high` must move to be within a length; 0 where it is. */
function offsetInto(low: number, high: number, length: number): number {
  if (low >= 0 && high <= length) return 0;
  const air = Math.min(MARGIN, length / 4);
  return low < 0 ? air - low : length - air - high;
}

/** @param toDetails moves the focus to the panel */
export function createKeyboardMapController(
  store: AppStore,
  controller: Pick<CameraController, 'request' | 'viewport' | 'screenPointOf'>,
  toDetails: () => void,
): KeyboardMapController {
  let flightTarget: { readonly camera: Camera; readonly until: number } | null = null;
  const flyTo = (camera: Camera) => {
    flightTarget = { camera, until: performance.now() + MAX_FLIGHT_MS };
    controller.request({ kind: 'to', camera, animate: true });
  };
  /** The viewport now or, during a flight, at its end: the next step starts from there. */
  const viewportAfterFlight = () => {
    const now = controller.viewport();
    const isFlying = flightTarget !== null && performance.now() < flightTarget.until;
    return now && isFlying && flightTarget ? { ...now, camera: flightTarget.camera } : now;
  };
  return {
    isVisible: (point) => {
      const now = controller.viewport();
      const [x, y] = controller.screenPointOf(point) ?? [-1, -1];
      return now !== null && x >= 0 && y >= 0 && x <= now.size.width && y <= now.size.height;
    },
    positionOf: controller.screenPointOf,
    reveal: ({ bounds, labelPoint }, level) => {
      const now = viewportAfterFlight();
      if (!now) return;
      const { camera, size, projection } = now;
      if (level === 'city' && camera.zoom < PREFECTURES_FROM) {
        flyTo({ center: labelPoint, zoom: PREFECTURES_FROM });
        return;
      }
      const [x, y] = project(camera, size, labelPoint, projection);
      const [left, top, right, bottom] = boxOnMap(bounds, camera, size, projection);
      // A place larger than the map is shown by its label point.
      const isWide = right - left > size.width - 2 * MARGIN;
      const isHigh = bottom - top > size.height - 2 * MARGIN;
      const by = [
        isWide ? offsetInto(x, x, size.width) : offsetInto(left, right, size.width),
        isHigh ? offsetInto(y, y, size.height) : offsetInto(top, bottom, size.height),
      ] as const;
      if (by[0] !== 0 || by[1] !== 0) flyTo(panBy(camera, ...by, projection));
    },
    panBy: (by) => controller.request({ kind: 'pan', by, animate: true }),
    open: (id) => {
      store.getState().select({ kind: 'region', id });
    },
    focusDetails: toDetails,
  };
}
