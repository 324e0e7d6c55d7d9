import type { Map as MapLibre } from 'maplibre-gl';
import type { Geometry } from '../geometry.ts';
import { LAYER, SOURCE } from './ids.ts';
import { startDeadline } from './deadline.ts';

/** How long a loaded map may stay empty, and how long it may take to load at all, milliseconds. */
const EMPTY_FOR = 3000;
const LOADING_FOR = 20_000;

/** Whether a corner of some province lies in the view, so that something must be drawn there. */
function expectsLand(map: MapLibre, geometry: Geometry): boolean {
  const bounds = map.getBounds();
  return geometry.provinces.regions.features.some(({ geometry: shape }) => {
    const ring = shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates[0]?.[0];
    const [lng, lat] = ring?.[0] ?? [];
    return lng !== undefined && lat !== undefined && bounds.contains([lng, lat]);
  });
}

/**
 * Watches for the first picture: `onStands` once the engine is idle and land is really drawn, or
 * `onMissing` with a reason. A worker that fails says nothing (`load` and `idle` come with an empty
 * map), hence the second look. Returns the means to stop watching.
 */
export function watchFirstPicture(
  map: MapLibre,
  geometry: Geometry,
  onStands: () => void,
  onMissing: (reason: string) => void,
): () => void {
  let arrived = false;
  let cancel = startDeadline(LOADING_FOR, () => {
    onMissing(`the map engine did not load within ${LOADING_FOR / 1000} s`);
  });

  const look = (): void => {
    if (!arrived) return;
    const drawn = map.queryRenderedFeatures({ layers: [LAYER.land] }).length > 0;
    if (!drawn && expectsLand(map, geometry)) return;
    stop();
    onStands();
  };
  const subscriptions = [
    map.on('sourcedata', (event) => {
      if (event.sourceId === SOURCE.provinces && event.sourceDataType === 'content') arrived = true;
    }),
    map.on('load', () => {
      cancel();
      cancel = startDeadline(EMPTY_FOR, () => {
        onMissing(`no region was drawn within ${EMPTY_FOR / 1000} s of loading`);
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
