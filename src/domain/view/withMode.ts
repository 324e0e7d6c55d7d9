import type { MapLayerId } from '../ids.ts';
import { DEFAULT_INDICATOR } from '../indicators/indicatorView.ts';
import { INDICATOR_LAYER } from './mapLayerIds.ts';
import type { ViewState } from './view.ts';

type OfMode = Pick<ViewState, 'mode' | 'indicator'> & Partial<Pick<ViewState, 'chart'>>;

/** What a view with another map layer changes: an indicator, and a chart of it, are there only while its layer is shown. */
export function withMode(mode: MapLayerId): OfMode {
  return mode === INDICATOR_LAYER
    ? { mode, indicator: DEFAULT_INDICATOR }
    : { mode, indicator: null, chart: null };
}
