import type { Map as MapLibre } from 'maplibre-gl';
import type { LngLat } from '../../domain/regions/region.ts';
import type { Geometry } from '../geometry.ts';
import { LAYER, SOURCE } from './ids.ts';
import { startDeadline } from './deadline.ts';
import { awaitWorkerTurn } from './awaitWorkerTurn.ts';

/** How far from a corner its land is looked for, CSS pixels. */
const REACH = 6;

/** How long the engine may take before it is given up, milliseconds of a visible page. */
export interface EngineTimeouts {
  /** Without a word from its worker; a busy machine gets more. */
  readonly silent: number;
  /** To load at all: long, since SVG stands meanwhile and a slow machine is no broken one. */
  readonly loading: number;
  /** A map that came to rest and shows nothing; here too a busy machine gets more. */
  readonly empty: number;
  /** A lost graphics context. */
  readonly contextAway: number;
}

/**
 * A corner of land within the view, so that something must be drawn there; null over the sea. That of
 * the ring with most corners: a reef may be too small to be drawn at all.
 */
function landInView(map: MapLibre, geometry: Geometry): LngLat | null {
  const bounds = map.getBounds();
  let found: LngLat | null = null;
  let corners = 0;
  for (const { geometry: shape } of geometry.provinces.regions.features) {
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    for (const [ring = []] of polygons) {
      const [lng, lat] = ring[0] ?? [];
      if (ring.length <= corners || lng === undefined || lat === undefined) continue;
      if (!bounds.contains([lng, lat])) continue;
      found = [lng, lat];
      corners = ring.length;
    }
  }
  return found;
}

/** Whether land is really drawn where there should be some. */
function isDrawn(map: MapLibre, geometry: Geometry): boolean {
  const land = landInView(map, geometry);
  if (!land) return true;
  const { x, y } = map.project([land[0], land[1]]);
  const around: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  return map.queryRenderedFeatures(around, { layers: [LAYER.land] }).length > 0;
}

/**
 * Watches for the first picture: `onStands` once the engine is idle and land is really drawn, or
 * `onMissing` with a reason. A worker that fails says nothing (`load` and `idle` come with an empty
 * map), hence the second look; one that never answers is found by its silence. Returns the means to
 * stop watching.
 */
export function watchFirstFrame(
  map: MapLibre,
  geometry: Geometry,
  patience: EngineTimeouts,
  onStands: () => void,
  onMissing: (reason: string) => void,
): () => void {
  let arrived = false;
  const stopWaiting = startDeadline(patience.loading, () => {
    onMissing(`the map engine did not load within ${patience.loading} ms`);
  });
  let stopListening = startDeadline(patience.silent, () => {
    stopListening = awaitWorkerTurn(() => {
      onMissing(`the worker of the map engine said nothing within ${patience.silent} ms`);
    });
  });

  let stopDoubting: (() => void) | null = null;
  const look = (): void => {
    if (arrived && isDrawn(map, geometry)) {
      stop();
      onStands();
      return;
    }
    // Counted from the first rest: a machine still at work is no broken one.
    stopDoubting ??= startDeadline(patience.empty, () => {
      stopDoubting = awaitWorkerTurn(() => {
        onMissing(`no region was drawn within ${patience.empty} ms of loading`);
      });
    });
  };
  const subscriptions = [
    map.on('sourcedata', (event) => {
      if (event.sourceDataType !== 'content') return;
      stopListening();
      if (event.sourceId === SOURCE.provinces) arrived = true;
    }),
    map.on('idle', look),
  ];
  const stop = (): void => {
    stopWaiting();
    stopListening();
    stopDoubting?.();
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
  return stop;
}
