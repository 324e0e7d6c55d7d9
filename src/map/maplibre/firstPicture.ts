import type { Map as MapLibre } from 'maplibre-gl';
import type { LngLat } from '../../domain/region.ts';
import type { Geometry } from '../geometry.ts';
import { LAYER, SOURCE } from './ids.ts';
import { startDeadline } from './deadline.ts';

/** How far from a corner its land is looked for, CSS pixels. */
const REACH = 6;

/** How long the engine may take before it is given up, milliseconds of a visible page. */
export interface Patience {
  /** To load at all: long, since SVG stands meanwhile and a slow machine is no broken one. */
  readonly loading: number;
  /** A loaded map that shows nothing. */
  readonly empty: number;
  /** A lost graphics context. */
  readonly contextAway: number;
}

/** A corner of some province within the view, so that something must be drawn there; null over the sea. */
function landInView(map: MapLibre, geometry: Geometry): LngLat | null {
  const bounds = map.getBounds();
  for (const { geometry: shape } of geometry.provinces.regions.features) {
    const ring = shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates[0]?.[0];
    const [lng, lat] = ring?.[0] ?? [];
    if (lng !== undefined && lat !== undefined && bounds.contains([lng, lat])) return [lng, lat];
  }
  return null;
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
 * map), hence the second look. Returns the means to stop watching.
 */
export function watchFirstPicture(
  map: MapLibre,
  geometry: Geometry,
  patience: Patience,
  onStands: () => void,
  onMissing: (reason: string) => void,
): () => void {
  let arrived = false;
  let cancel = startDeadline(patience.loading, () => {
    onMissing(`the map engine did not load within ${patience.loading} ms`);
  });

  const look = (): void => {
    if (!arrived || !isDrawn(map, geometry)) return;
    stop();
    onStands();
  };
  const subscriptions = [
    map.on('sourcedata', (event) => {
      if (event.sourceId === SOURCE.provinces && event.sourceDataType === 'content') arrived = true;
    }),
    map.on('load', () => {
      cancel();
      cancel = startDeadline(patience.empty, () => {
        onMissing(`no region was drawn within ${patience.empty} ms of loading`);
      });
    }),
    map.on('idle', look),
  ];
  const stop = (): void => {
    cancel();
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
  return stop;
}
