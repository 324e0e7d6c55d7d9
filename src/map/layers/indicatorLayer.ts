import { paintPlaces } from '../../domain/paints/derivePaints.ts';
import { INDICATOR_LAYER } from '../../domain/view/mapLayerIds.ts';
import { indicatorLayerTexts as texts } from '../../i18n/mapLayers.ts';
import type { MapLayer } from './mapLayer.ts';
import { statementsLayer } from './statementsLayer.ts';

type Reading = Partial<Omit<MapLayer, 'id' | 'title' | 'command'>>;

/** What the reading uses of the frame: an import of its own would split the frame's file. */
export interface IndicatorFrame {
  /** Shows the statements of the open report. */
  readonly fallback: MapLayer;
  readonly paintPlaces: typeof paintPlaces;
}

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
export function provideIndicatorReading(createReading: (frame: IndicatorFrame) => Reading): void {
  Object.assign(indicatorLayer, createReading({ fallback: statementsLayer, paintPlaces }));
}
