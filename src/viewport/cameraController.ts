import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bounds, LngLat } from '../domain/regions/region.ts';
import { type Box, project, type Size } from '../map/camera.ts';
import type { Camera, CameraRequest, ScreenPoint } from '../map/port.ts';
import { type Projection, projectionOf } from '../map/projection.ts';
import type { AppStore } from '../state/appStore.ts';
import { type ControlRegistry, createControlRegistry } from './controlRegistry.ts';
import { hasSamePadding, isCountryRequest, isSameSize, showsRequest } from './cameraRequests.ts';
import { fitArea, fitCountry, type InitialViewport } from './fitRequests.ts';
import { followSelections } from './followSelections.ts';
import type { Viewport } from './viewport.ts';

export interface CameraController {
  readonly controls: ControlRegistry;
  /** The latest request; a new object is a new request. */
  readonly requests: StoreApi<{ readonly request: CameraRequest }>;
  readonly request: (request: CameraRequest) => void;
  /** Requests the mainland, Hainan and Taiwan as a whole; animated if not said otherwise. */
  readonly showCountry: (animate?: boolean) => void;
  /** Requests an area, as large as possible in the part of the map that no control covers. */
  readonly showArea: (bounds: Bounds, minZoom?: number) => void;
  /** Requests a camera of an earlier time; the whole country as such, so that it follows the size of the map. */
  readonly returnTo: (camera: Camera) => void;
  /** The map reports where its camera is. */
  readonly cameraMoved: (camera: Camera) => void;
  readonly onMove: (listener: () => void) => () => void;
  /** Called by the map; a request that the camera still shows is fitted again. */
  readonly resize: (size: Size, controls?: readonly Box[]) => void;
  /** Where a position is on the map, CSS pixels from its upper left corner; null before the map exists. */
  readonly screenPointOf: (point: LngLat) => ScreenPoint | null;
  readonly viewport: () => Viewport | null;
}

/** A page that is not shown, as in a hidden frame, has a map without area. */
function hasArea({ width, height }: Size): boolean {
  return width > 0 && height > 0;
}

/**
 * Starts with the country, and then follows the selections of `store`.
 * @param outline the viewport of the page's outline, kept unless another is clearly better
 */
export function createCameraController(
  store: AppStore,
  prefersReducedMotion: () => boolean,
  outline: InitialViewport | null = null,
): CameraController {
  const initial = outline && hasArea(outline.size) ? outline : null;
  const cameras = createStore<{ readonly camera: Camera | null }>(() => ({
    camera: initial?.camera ?? null,
  }));
  let size: Size | null = initial?.size ?? null;
  /** Null until the map has reported them. */
  let controlBoxes: readonly Box[] | null = null;
  const projection = (): Projection => projectionOf(store.getState().preferences.projection);

  const viewport = (): Viewport | null => {
    const { camera } = cameras.getState();
    return camera && size && { camera, size, projection: projection() };
  };

  const countryRequest = (animate: boolean): CameraRequest =>
    fitCountry({ size, projection: projection(), controls: controlBoxes, initial }, animate);
  const controls = createControlRegistry();
  const situation = () => ({ size, projection: projection(), controls: controls.boxes() });
  const areaRequest = (bounds: Bounds, animate: boolean, minZoom?: number): CameraRequest =>
    fitArea(bounds, situation(), animate, minZoom);
  const requests = createStore<{ readonly request: CameraRequest }>(() => ({
    request: countryRequest(false),
  }));

  const request = (next: CameraRequest): void => {
    const animate = next.animate && viewport() !== null && !prefersReducedMotion();
    requests.setState({ request: { ...next, animate } });
  };
  const refitted = (last: CameraRequest): CameraRequest => {
    if (last.kind !== 'fit') return { ...last, animate: false };
    return isCountryRequest(last)
      ? countryRequest(false)
      : areaRequest(last.bounds, false, last.minZoom);
  };
  const showArea: CameraController['showArea'] = (bounds, minZoom) =>
    request(areaRequest(bounds, true, minZoom));

  store.subscribe(({ preferences }, { preferences: before }) => {
    const now = viewport();
    if (before.projection === preferences.projection || !now) return;
    const { request: last } = requests.getState();
    const shown = { ...now, projection: projectionOf(before.projection) };
    if (showsRequest(last, shown)) request(refitted(last));
  });
  const selections = followSelections(
    store,
    viewport,
    () => controlBoxes && controls.boxes(),
    showArea,
  );

  return {
    controls,
    requests,
    request,
    showCountry: (animate = true) => request(countryRequest(animate)),
    showArea,
    returnTo: (camera) => {
      const now = viewport();
      const country = countryRequest(true);
      const isCountry = now !== null && showsRequest(country, { ...now, camera });
      request(isCountry ? country : { kind: 'to', camera, animate: true });
    },
    cameraMoved: (camera) => {
      cameras.setState({ camera });
      selections.measured();
    },
    onMove: (listener) => cameras.subscribe(listener),
    resize: (nextSize, nextControls = []) => {
      if (!hasArea(nextSize)) return;
      const before = viewport();
      const sizeBefore = size;
      const hasSameSize = sizeBefore !== null && isSameSize(sizeBefore, nextSize);
      const isUnchanged =
        hasSameSize && JSON.stringify(nextControls) === JSON.stringify(controlBoxes);
      size = nextSize;
      controlBoxes = nextControls;
      if (isUnchanged) return;
      const { request: last } = requests.getState();
      const { camera } = cameras.getState();
      // Before the first size the user cannot have moved the map, wherever its camera is.
      if (!before || showsRequest(last, before)) {
        const next = refitted(last);
        // A count on a chip may grow by a digit: the controls change, but the country need not move.
        if (!camera || !hasSameSize || !hasSamePadding(last, next)) request(next);
      }
      selections.measured();
    },
    screenPointOf: (point) => {
      const now = viewport();
      return now && project(now.camera, now.size, point, now.projection);
    },
    viewport,
  };
}
