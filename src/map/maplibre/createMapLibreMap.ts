import 'maplibre-gl/dist/maplibre-gl.css';
import { cameraAfter, project } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { Camera, MapEvents, MapPort } from '../port.ts';
import { controlEngine } from './controlEngine.ts';
import { reasonOf, sizeOf, startEngine } from './engine.ts';
import { MAPLIBRE_WORKER_URL } from './worker.ts';

/**
 * Draws the map with MapLibre. It never throws: `ready` rejects with the reason when the engine
 * cannot draw here, and `events.onFailure` is told once when it gives up after that.
 */
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
    return stillMap(container, camera, reasonOf(error));
  }
}

/** Stands in where the engine did not start: it keeps the camera and draws nothing. */
function stillMap(container: HTMLElement, start: Camera, reason: string): MapPort {
  let camera = start;
  const ready = Promise.reject(new Error(reason));
  ready.catch(() => undefined); // Whoever asks for `ready` hears of it; the console need not.
  return {
    renderer: 'maplibre',
    ready,
    apply: () => undefined,
    setGeometry: () => undefined,
    move: (command) => {
      camera = cameraAfter(command, camera, sizeOf(container));
    },
    camera: () => camera,
    project: (point) => project(camera, sizeOf(container), point),
    paintsDrawn: () => new Map(),
    resize: () => undefined,
    destroy: () => undefined,
  };
}
