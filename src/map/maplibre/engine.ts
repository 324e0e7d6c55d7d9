import { LngLat, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { MAX_ZOOM, MIN_ZOOM } from '../../china/zoomLevels.ts';
import { clampCamera, type Size } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { Camera } from '../port.ts';
import { createStyle } from './style.ts';

/** At least one pixel, which keeps all computations finite. */
export function sizeOf(container: HTMLElement): Size {
  return { width: container.clientWidth || 1, height: container.clientHeight || 1 };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Throws what the engine throws, above all a GPUInitializationError where there is no WebGL 2. */
export function startEngine(
  container: HTMLElement,
  geometry: Geometry,
  camera: Camera,
  workerUrl: string,
): MapLibre {
  setWorkerUrl(workerUrl);
  const { center, zoom } = clampCamera(camera);
  const map = new MapLibre({
    container,
    style: createStyle(geometry),
    center: [center[0], center[1]],
    zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    transformConstrain: (center, zoom) => {
      const bounded = clampCamera({ center: [center.lng, center.lat], zoom });
      return { center: new LngLat(bounded.center[0], bounded.center[1]), zoom: bounded.zoom };
    },
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    boxZoom: false,
    keyboard: false,
    cooperativeGestures: false,
    renderWorldCopies: false,
    attributionControl: false,
    localIdeographFontFamily: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  // The view around the picture has the tab stop and the text for screen readers.
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
  // The style has no colours before the first scene.
  canvas.style.visibility = 'hidden';
  return map;
}
