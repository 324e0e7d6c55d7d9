import type { MapLayerId } from '../../domain/ids.ts';
import { differenceLayer } from './differenceLayer.ts';
import { indicatorLayer } from './indicatorLayer.ts';
import type { MapLayer } from './mapLayer.ts';
import { marksLayer } from './marksLayer.ts';
import { plainLayer } from './plainLayer.ts';
import { silenceLayer } from './silenceLayer.ts';
import { statementsLayer } from './statementsLayer.ts';
import { strategiesLayer } from './strategiesLayer.ts';

/** In the order of the switch; the first is the default. */
export const MAP_LAYERS: readonly MapLayer[] = [
  statementsLayer,
  marksLayer,
  strategiesLayer,
  plainLayer,
  silenceLayer,
  differenceLayer,
  indicatorLayer,
];

/** Throws a RangeError for an id that is not registered. */
export function mapLayer(id: MapLayerId): MapLayer {
  const layer = MAP_LAYERS.find((one) => one.id === id);
  if (!layer) throw new RangeError(`no map layer "${id}"`);
  return layer;
}
