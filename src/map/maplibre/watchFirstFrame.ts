import type { Map as MapLibre } from 'maplibre-gl';
import type { LngLat } from '../../domain/regions/region.ts';
import type { Geometry } from '../geometry.ts';
import { LAYER, SOURCE } from './ids.ts';
import { startDeadline } from './deadline.ts';
import { probeWorkerSpeed } from './probeWorkerSpeed.ts';

/** Land is searched for within this distance of one of its corners, CSS pixels. */
const SEARCH_RADIUS = 6;

/** After these times the engine has failed, milliseconds of a visible page. */
export interface EngineTimeouts {
  /** Without a message from its worker. A busy machine gets more. */
  readonly workerSilentMs: number;
  /** Until it has loaded. Long, since SVG is visible meanwhile and a slow machine is not an error. */
  readonly loadingMs: number;
  /** For an idle map that shows nothing. A busy machine gets more. */
  readonly emptyMs: number;
  /** Until a lost graphics context is restored. */
  readonly contextLostMs: number;
}

/**
 * A corner of land within the view, where something must be drawn; null over the sea. It is of the ring
 * with the most corners, since a reef may be too small to be drawn.
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

/** Whether land is drawn where there should be land. */
function isLandDrawn(map: MapLibre, geometry: Geometry): boolean {
  const land = landInView(map, geometry);
  if (!land) return true;
  const { x, y } = map.project([land[0], land[1]]);
  const searchBox: [[number, number], [number, number]] = [
    [x - SEARCH_RADIUS, y - SEARCH_RADIUS],
    [x + SEARCH_RADIUS, y + SEARCH_RADIUS],
  ];
  return map.queryRenderedFeatures(searchBox, { layers: [LAYER.land] }).length > 0;
}

/**
 * Waits for the first picture: calls `onReady` when the engine is idle and land is drawn, or `onMissing`
 * with a reason. A worker that fails reports nothing: `load` and `idle` come with an empty map, so the
 * picture itself is checked. A worker that never answers is found by its silence. Returns a function
 * that stops waiting.
 */
export function watchFirstFrame(
  map: MapLibre,
  geometry: Geometry,
  timeouts: EngineTimeouts,
  onReady: () => void,
  onMissing: (reason: string) => void,
): () => void {
  let hasProvinces = false;
  const { loadingMs, workerSilentMs, emptyMs } = timeouts;
  const cancelLoadingDeadline = startDeadline(loadingMs, () => {
    onMissing(`the map engine did not load within ${loadingMs} ms`);
  });
  let cancelSilenceDeadline = startDeadline(workerSilentMs, () => {
    cancelSilenceDeadline = probeWorkerSpeed(() => {
      onMissing(`the worker of the map engine said nothing within ${workerSilentMs} ms`);
    });
  });

  let cancelEmptyDeadline: (() => void) | null = null;
  const check = (): void => {
    if (hasProvinces && isLandDrawn(map, geometry)) {
      stop();
      onReady();
      return;
    }
    // From the first idle event: until then the machine is only slow.
    cancelEmptyDeadline ??= startDeadline(emptyMs, () => {
      cancelEmptyDeadline = probeWorkerSpeed(() => {
        onMissing(`no region was drawn within ${emptyMs} ms of loading`);
      });
    });
  };
  const subscriptions = [
    map.on('sourcedata', (event) => {
      if (event.sourceDataType !== 'content') return;
      cancelSilenceDeadline();
      if (event.sourceId === SOURCE.provinces) hasProvinces = true;
    }),
    map.on('idle', check),
  ];
  const stop = (): void => {
    cancelLoadingDeadline();
    cancelSilenceDeadline();
    cancelEmptyDeadline?.();
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
  return stop;
}
