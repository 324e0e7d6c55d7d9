import { createCountScale } from '../../domain/paints/choropleth.ts';
import { DIFFERENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import { differenceLayerTexts as texts } from '../../i18n/mapLayers.ts';
import type { MapLayer } from './mapLayer.ts';
import { statementsLayer } from './statementsLayer.ts';

/** How a layer reads the map, without what names it. */
type Reading = Partial<Omit<MapLayer, 'id' | 'title' | 'command' | 'needsComparison'>>;

/** What a reading uses of the frame: an import of its own would split the frame's file. */
export interface FrameParts {
  /** Shows the statements of the open report. */
  readonly fallback: MapLayer;
  readonly createCountScale: typeof createCountScale;
}

/**
 * How the number of statements of each region has changed from the report of `view.compare`. Until that has
 * loaded, the layer shows the statements of the open report.
 */
export const differenceLayer: MapLayer = {
  ...statementsLayer,
  ...texts,
  id: DIFFERENCE_LAYER,
  needsComparison: true,
};

/** Most visits compare nothing: the reading loads with the report that is compared. */
export function provideReading(createReading: (parts: FrameParts) => Reading): void {
  Object.assign(differenceLayer, createReading({ fallback: statementsLayer, createCountScale }));
}
