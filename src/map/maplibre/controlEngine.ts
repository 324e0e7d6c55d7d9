import type { Map as MapLibre } from 'maplibre-gl';
import type { Geometry } from '../geometry.ts';
import { markersAt } from '../markersAt.ts';
import type { MapEvents, MapPort, MapScene } from '../port.ts';
import { startDeadline } from './deadline.ts';
import { messageOf } from './engine.ts';
import { createEngineCamera, type EngineState } from './engineCamera.ts';
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

function createContextDeadline(milliseconds: number, onFailure: (reason: string) => void) {
  let cancel = (): void => undefined;
  return {
    start(): void {
      cancel();
      cancel = startDeadline(milliseconds, () => {
        onFailure(`the graphics context was lost and not given back in ${milliseconds} ms`);
      });
    },
    cancel: (): void => cancel(),
  };
}

/** Passes the latest scene, geometry and camera request on, again after the graphics context was lost. */
export function controlEngine(
  map: MapLibre,
  container: HTMLElement,
  startGeometry: Geometry,
  events: MapEvents,
  timeouts: EngineTimeouts = ENGINE_TIMEOUTS,
): MapPort {
  let state: EngineState = 'starting';
  let geometry = startGeometry;
  let scene: MapScene | null = null;
  const camera = createEngineCamera(map, container);
  const readiness = createEngineReadiness(events.onFailure);
  const painter = createPainter(map, geometry);

  const fail = (reason: string): void => {
    if (state === 'destroyed') return;
    cancelDeadlines();
    readiness.fail(reason);
  };
  /** The engine throws when it is used too early or too late: a failure, not a crash. */
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      fail(messageOf(error));
    }
  };
  const paint = (next: MapScene | null): void => {
    if (!next || state !== 'live') return;
    attempt(() => painter.paint(next, geometry));
    map.getCanvas().style.visibility = '';
  };

  const contextDeadline = createContextDeadline(timeouts.contextLostMs, fail);
  const subscriptions = [
    map.on('style.load', () => {
      if (state === 'destroyed') return;
      contextDeadline.cancel();
      state = 'live';
      painter.reset();
      paint(scene);
      camera.applyStoredMove();
    }),
    map.on('webglcontextlost', () => {
      if (state === 'destroyed') return;
      state = 'lost';
      contextDeadline.start();
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
    markers: () => (scene ? markersAt(scene, map.getZoom()) : []),
    labels: () => scene?.labels ?? [],
    geometry: () => geometry,
  };
  const stopPointer = watchPointer(map, pointerContext, events);
  const stopFirstFrame = watchFirstFrame(map, geometry, timeouts, readiness.succeed, fail);
  const cancelDeadlines = (): void => {
    contextDeadline.cancel();
    stopFirstFrame();
  };

  return {
    renderer: 'maplibre',
    ready: readiness.ready,
    apply: (next) => {
      scene = next;
      paint(scene);
    },
    setGeometry: (next) => {
      geometry = next;
      paint(scene);
    },
    move: (request) => {
      if (state !== 'destroyed') attempt(() => camera.move(request, state));
    },
    camera: camera.current,
    project: (point) => camera.project(point, state),
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
