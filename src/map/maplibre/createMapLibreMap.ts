import 'maplibre-gl/dist/maplibre-gl.css';
import type { Map as MapLibre } from 'maplibre-gl';
import { cameraAfter, project, type Size } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { Camera, MapEvents, MapPort, MapScene } from '../port.ts';
import { startDeadline } from './deadline.ts';
import { startEngine } from './engine.ts';
import { watchFirstPicture } from './firstPicture.ts';
import { createPainter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { createVerdict } from './verdict.ts';
import { MAPLIBRE_WORKER_URL } from './worker.ts';

/** How long a lost graphics context may stay away, milliseconds. */
const CONTEXT_AWAY_FOR = 5000;
/** Milliseconds. */
const FLIGHT = 600;

/** An empty box's size is its parents' business; one pixel keeps the mathematics finite. */
function sizeOf(container: HTMLElement): Size {
  return { width: container.clientWidth || 1, height: container.clientHeight || 1 };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

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
    return runMap(map, container, geometry, events);
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
    resize: () => undefined,
    destroy: () => undefined,
  };
}

function runMap(
  map: MapLibre,
  container: HTMLElement,
  startGeometry: Geometry,
  events: MapEvents,
): MapPort {
  /** `lost`: the context is away; nothing may be asked of the engine, wishes are kept for later. */
  let state: 'starting' | 'live' | 'lost' | 'ended' = 'starting';
  let geometry = startGeometry;
  let scene: MapScene | null = null;
  let wish: Camera | null = null;
  const verdict = createVerdict(events.onFailure);
  const painter = createPainter(map, geometry);
  let stopWaiting = (): void => undefined;

  const fail = (reason: string): void => {
    if (state === 'ended') return;
    stopWatching();
    verdict.fail(reason);
  };
  /** The engine throws where it is asked too early or too late: that is a failure, not a crash. */
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      fail(reasonOf(error));
    }
  };
  const paint = (): void => {
    const next = scene;
    if (!next || state !== 'live') return;
    attempt(() => painter.paint(next, geometry));
    map.getCanvas().style.visibility = '';
  };
  const here = (): Camera => {
    if (wish) return wish;
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };
  const jump = ({ center, zoom }: Camera): void => {
    map.jumpTo({ center: [center[0], center[1]], zoom });
  };
  const fly = ({ center, zoom }: Camera): void => {
    // Not essential: whoever asked for reduced motion gets a jump.
    map.easeTo({ center: [center[0], center[1]], zoom, duration: FLIGHT, essential: false });
  };

  const subscriptions = [
    map.on('style.load', () => {
      if (state === 'ended') return;
      stopWaiting();
      state = 'live';
      painter.forget();
      paint();
      if (wish) jump(wish);
      wish = null;
    }),
    map.on('webglcontextlost', () => {
      if (state === 'ended') return;
      state = 'lost';
      stopWaiting();
      stopWaiting = startDeadline(CONTEXT_AWAY_FOR, () => {
        fail(`the graphics context was lost and not given back in ${CONTEXT_AWAY_FOR / 1000} s`);
      });
    }),
    map.on('error', ({ error }) => fail(reasonOf(error))),
    map.on('move', () => events.onCamera(here())),
    map.on('moveend', () => {
      if (state === 'live') attempt(() => painter.settle());
      events.onCamera(here());
    }),
  ];
  const stopPointer = watchPointer(
    map,
    { isLive: () => state === 'live', markers: () => scene?.markers ?? [] },
    events,
  );
  const stopFirstPicture = watchFirstPicture(map, geometry, verdict.stand, fail);
  const stopWatching = (): void => {
    stopWaiting();
    stopFirstPicture();
  };

  return {
    renderer: 'maplibre',
    ready: verdict.ready,
    apply: (next) => {
      scene = next;
      paint();
    },
    setGeometry: (next) => {
      geometry = next;
      paint();
    },
    move: (command) => {
      if (state === 'ended') return;
      const target = cameraAfter(command, here(), sizeOf(container));
      if (state === 'lost') wish = target;
      else attempt(() => (command.animate && state === 'live' ? fly(target) : jump(target)));
    },
    camera: here,
    project: ([lng, lat]) => {
      if (state === 'lost') return project(here(), sizeOf(container), [lng, lat]);
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    resize: () => {
      if (state !== 'ended') attempt(() => map.resize());
    },
    destroy: () => {
      if (state === 'ended') return;
      state = 'ended';
      stopWatching();
      stopPointer();
      for (const subscription of subscriptions) subscription.unsubscribe();
      map.remove();
    },
  };
}
