import 'maplibre-gl/dist/maplibre-gl.css';
import { cameraAfter, project } from '../camera.ts';
import { MERCATOR } from '../projection.ts';
import type { Geometry } from '../geometry.ts';
import type { Camera, MapEvents, MapPort } from '../port.ts';
import { controlEngine } from './controlEngine.ts';
import { messageOf, sizeOf, startEngine } from './engine.ts';
import { MAPLIBRE_WORKER_URL } from './worker.ts';

/** Never throws: `ready` rejects with the reason. `events.onFailure` is called once after that. */
export function createMapLibreMap(
  container: HTMLElement,
  geometry: Geometry,
  camera: Camera,
  events: MapEvents,
  workerUrl: string = MAPLIBRE_WORKER_URL,
): MapPort {
  try {
    const map = startEngine(container, geometry, camera, workerUrl);
    return controlEngine(map, container, geometry, events);
  } catch (error) {
    container.replaceChildren();
    container.classList.remove('maplibregl-map');
    return createFailedMap(container, camera, messageOf(error));
  }
}

/** It stores the camera and draws nothing. */
function createFailedMap(container: HTMLElement, start: Camera, reason: string): MapPort {
  let camera = start;
  const ready = Promise.reject(new Error(reason));
  ready.catch(() => undefined); // The caller handles the rejection; the console should not report it.
  return {
    renderer: 'maplibre',
    ready,
    apply: () => undefined,
    setGeometry: () => undefined,
    move: (request) => {
      camera = cameraAfter(request, camera, sizeOf(container), MERCATOR);
    },
    camera: () => camera,
    project: (point) => project(camera, sizeOf(container), point, MERCATOR),
    paintsDrawn: () => new Map(),
    resize: () => undefined,
    destroy: () => undefined,
  };
}
