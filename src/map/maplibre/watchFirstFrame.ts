import type { Map as MapLibre } from 'maplibre-gl';
import type { LngLat } from '../../domain/regions/region.ts';
import type { Geometry } from '../geometry.ts';
import { LAYER, SOURCE } from './ids.ts';
import { startDeadline } from './deadline.ts';
import { probeWorkerSpeed } from './probeWorkerSpeed.ts';

/** CSS pixels. */
const SEARCH_RADIUS = 6;

/** Milliseconds of a visible page until the engine has failed. */
export interface EngineTimeouts {
  /** A busy machine gets more. */
  readonly workerSilentMs: number;
  /** Long, since SVG is visible meanwhile and a slow machine is not an error. */
  readonly loadingMs: number;
  /** For an idle map that shows nothing. */
  readonly emptyMs: number;
  readonly contextLostMs: number;
}

/** Null over the sea. Of the ring with the most corners: a reef may be too small to be drawn. */
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

/** Checks the picture: a worker that fails reports nothing. Returns a function that stops waiting. */
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
