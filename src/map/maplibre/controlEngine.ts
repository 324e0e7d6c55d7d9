import type { Map as MapLibre } from 'maplibre-gl';
import { cameraAfter, project } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { MapEvents, MapPort, MapScene } from '../port.ts';
import { startDeadline } from './deadline.ts';
import { messageOf, sizeOf } from './engine.ts';
import { createEngineCamera } from './engineCamera.ts';
import { createEngineReadiness } from './engineReadiness.ts';
import { createPainter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { readPaints } from './readPaints.ts';
import { type EngineTimeouts, watchFirstFrame } from './watchFirstFrame.ts';

const ENGINE_TIMEOUTS: EngineTimeouts = {
  workerSilentMs: 2000,
  loadingMs: 60_000,
  emptyMs: 2000,
  contextLostMs: 3000,
};

/**
 * Makes a {@link MapPort} of a running engine. It stores the latest scene, geometry and camera request,
 * passes them on while the engine has a style, and again after the graphics context was lost.
 */
export function controlEngine(
  map: MapLibre,
  container: HTMLElement,
  startGeometry: Geometry,
  events: MapEvents,
  timeouts: EngineTimeouts = ENGINE_TIMEOUTS,
): MapPort {
  /** `lost`: without a graphics context the engine cannot be used, and changes are stored. */
  let state: 'starting' | 'live' | 'lost' | 'destroyed' = 'starting';
  let geometry = startGeometry;
  let scene: MapScene | null = null;
  const camera = createEngineCamera(map);
  const readiness = createEngineReadiness(events.onFailure);
  const painter = createPainter(map, geometry);
  let cancelContextDeadline = (): void => undefined;

  const fail = (reason: string): void => {
    if (state === 'destroyed') return;
    cancelDeadlines();
    readiness.fail(reason);
  };
  /** The engine throws when it is used too early or too late. That is a failure, not a crash. */
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      fail(messageOf(error));
    }
  };
  const paint = (): void => {
    const next = scene;
    if (!next || state !== 'live') return;
    attempt(() => painter.paint(next, geometry));
    map.getCanvas().style.visibility = '';
  };

  const subscriptions = [
    map.on('style.load', () => {
      if (state === 'destroyed') return;
      cancelContextDeadline();
      state = 'live';
      painter.reset();
      paint();
      camera.applyPending();
    }),
    map.on('webglcontextlost', () => {
      if (state === 'destroyed') return;
      state = 'lost';
      cancelContextDeadline();
      const { contextLostMs } = timeouts;
      cancelContextDeadline = startDeadline(contextLostMs, () => {
        fail(`the graphics context was lost and not given back in ${contextLostMs} ms`);
      });
    }),
    map.on('error', ({ error }) => fail(messageOf(error))),
    map.on('move', () => events.onCamera(camera.current())),
    map.on('moveend', () => {
      camera.onMoveEnd();
      if (state === 'live') attempt(() => painter.updateForZoom());
      events.onCamera(camera.current());
    }),
  ];
  const pointerContext = {
    isLive: () => state === 'live',
    markers: () => scene?.markers ?? [],
    labels: () => scene?.labels ?? [],
    geometry: () => geometry,
  };
  const stopPointer = watchPointer(map, pointerContext, events);
  const stopFirstFrame = watchFirstFrame(map, geometry, timeouts, readiness.succeed, fail);
  const cancelDeadlines = (): void => {
    cancelContextDeadline();
    stopFirstFrame();
  };

  return {
    renderer: 'maplibre',
    ready: readiness.ready,
    apply: (next) => {
      scene = next;
      paint();
    },
    setGeometry: (next) => {
      geometry = next;
      paint();
    },
    move: (request) => {
      if (state === 'destroyed') return;
      const next = cameraAfter(request, camera.target(), sizeOf(container));
      const canFly = request.animate && state === 'live';
      if (state === 'lost') camera.setPending(next);
      else attempt(() => (canFly ? camera.flyTo(next) : camera.jumpTo(next)));
    },
    camera: camera.current,
    project: ([lng, lat]) => {
      if (state === 'lost') return project(camera.current(), sizeOf(container), [lng, lat]);
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    paintsDrawn: () =>
      state === 'live' && scene ? readPaints(map, geometry, scene.palette.land) : new Map(),
    resize: () => {
      if (state !== 'destroyed') attempt(() => map.resize());
    },
    destroy: () => {
      if (state === 'destroyed') return;
      state = 'destroyed';
      cancelDeadlines();
      stopPointer();
      for (const subscription of subscriptions) subscription.unsubscribe();
      map.remove();
    },
  };
}
