import { INDICATOR_LAYER } from '../../domain/view/mapLayerIds.ts';
import { indicatorLayerTexts as texts } from '../../i18n/mapLayers.ts';
import type { MapLayer } from './mapLayer.ts';
import { statementsLayer } from './statementsLayer.ts';

type Reading = Partial<Omit<MapLayer, 'id' | 'title' | 'command'>>;

/**
 * The official figures of each province; the circles still count statements. Until the figures have loaded, the
 * layer shows the statements.
 */
export const indicatorLayer: MapLayer = {
  ...statementsLayer,
  ...texts,
  id: INDICATOR_LAYER,
};

/** Most visits look at no indicator: the reading loads with the figures. */
export function provideIndicatorReading(createReading: (fallback: MapLayer) => Reading): void {
  Object.assign(indicatorLayer, createReading(statementsLayer));
}
