import type { Map as MapLibre } from 'maplibre-gl';
import { vi } from 'vitest';
import { describeMapBehaviour } from './mapBehaviour.ts';
import type { MapPort } from '../../../src/map/port.ts';
import { controlEngine } from '../../../src/map/maplibre/controlEngine.ts';
import { startEngine } from '../../../src/map/maplibre/engine.ts';
import { LAYER, SOURCE } from '../../../src/map/maplibre/ids.ts';
import { MAPLIBRE_WORKER_URL } from '../../../src/map/maplibre/worker.ts';

// Software rendering is slow on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const engines = new WeakMap<MapPort, MapLibre>();

/** The values of `property` that `layers` draw now, each once. */
function drawnValues(port: MapPort, layers: string[], property: string): readonly string[] {
  const features = engines.get(port)?.queryRenderedFeatures({ layers }) ?? [];
  return [...new Set(features.map(({ properties }) => String(properties[property])))];
}

describeMapBehaviour(
  'MapLibre',
  (container, geometry, camera, events) => {
    const engine = startEngine(container, geometry, camera, MAPLIBRE_WORKER_URL);
    const port = controlEngine(engine, container, geometry, events);
    engines.set(port, engine);
    return port;
  },
  (port) => ({
    focus: () => {
      const engine = engines.get(port);
      const circles = engine?.queryRenderedFeatures({ layers: [LAYER.speckFocus] }) ?? [];
      if (circles.length > 0) return 'circle';
      const opacities = [LAYER.provinceFocus, LAYER.prefectureFocus].map((layer) =>
        engine?.getPaintProperty(layer, 'line-opacity'),
      );
      return opacities.includes(1) ? 'outline' : null;
    },
    labels: () => drawnValues(port, [LAYER.provinceLabels, LAYER.prefectureLabels], 'text'),
    prefectures: () => drawnValues(port, [LAYER.prefectures], 'adcode').length > 0,
    hatched: () => drawnValues(port, [LAYER.overlayHatches], 'id'),
    selected: () => {
      const id = '410000';
      const state: unknown = engines.get(port)?.getFeatureState({ source: SOURCE.provinces, id });
      return typeof state === 'object' && state !== null && Reflect.get(state, 'selected') === true;
    },
  }),
);
