import type { Map as MapLibre } from 'maplibre-gl';
import { cameraAfter, project } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { Camera, MapEvents, MapPort, MapScene } from '../port.ts';
import { flightTime } from '../svg/flight.ts';
import { startDeadline } from './deadline.ts';
import { reasonOf, sizeOf } from './engine.ts';
import { type EngineTimeouts, watchFirstFrame } from './watchFirstFrame.ts';
import { createPainter } from './painter.ts';
import { readPaints } from './readPaints.ts';
import { watchPointer } from './pointer.ts';
import { createVerdict } from './verdict.ts';

const ENGINE_TIMEOUTS: EngineTimeouts = {
  silent: 2000,
  loading: 60_000,
  empty: 2000,
  contextAway: 3000,
};

/**
 * Makes a {@link MapPort} of a running engine: keeps the latest wishes, passes them on while the engine
 * has a style, and again after it lost its graphics context.
 */
export function controlEngine(
  map: MapLibre,
  container: HTMLElement,
  startGeometry: Geometry,
  events: MapEvents,
  patience: EngineTimeouts = ENGINE_TIMEOUTS,
): MapPort {
  /** `lost`: the context is away; nothing may be asked of the engine, wishes are kept for later. */
  let state: 'starting' | 'live' | 'lost' | 'ended' = 'starting';
  let geometry = startGeometry;
  let scene: MapScene | null = null;
  let wish: Camera | null = null;
  /** Where a flight leads: wishes made on the way add up from there. */
  let bound: Camera | null = null;
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
  const fly = (target: Camera): void => {
    const { center, zoom } = target;
    map.easeTo({
      center: [center[0], center[1]],
      zoom,
      duration: flightTime(here(), target),
      easing: (t) => 1 - (1 - t) ** 3,
      // Whoever asked for reduced motion gets a jump, which has ended by now.
      essential: false,
    });
    bound = map.isMoving() ? target : null;
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
      stopWaiting = startDeadline(patience.contextAway, () => {
        fail(`the graphics context was lost and not given back in ${patience.contextAway} ms`);
      });
    }),
    map.on('error', ({ error }) => fail(reasonOf(error))),
    map.on('move', () => events.onCamera(here())),
    map.on('moveend', () => {
      bound = null;
      if (state === 'live') attempt(() => painter.settle());
      events.onCamera(here());
    }),
  ];
  const stopPointer = watchPointer(
    map,
    {
      isLive: () => state === 'live',
      markers: () => scene?.markers ?? [],
      labels: () => scene?.labels ?? [],
      geometry: () => geometry,
    },
    events,
  );
  const stopFirstPicture = watchFirstFrame(map, geometry, patience, verdict.stand, fail);
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
      const target = cameraAfter(command, bound ?? here(), sizeOf(container));
      if (state === 'lost') wish = target;
      else attempt(() => (command.animate && state === 'live' ? fly(target) : jump(target)));
    },
    camera: here,
    project: ([lng, lat]) => {
      if (state === 'lost') return project(here(), sizeOf(container), [lng, lat]);
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    paintsDrawn: () =>
      state === 'live' && scene ? readPaints(map, geometry, scene.palette.land) : new Map(),
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
