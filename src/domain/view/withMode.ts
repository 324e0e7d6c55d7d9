import type { MapLayerId } from '../ids.ts';
import { DEFAULT_INDICATOR } from '../indicators/indicatorView.ts';
import { INDICATOR_LAYER } from './mapLayerIds.ts';
import type { ViewState } from './view.ts';

/** What a view with another map layer changes: an indicator is there exactly while its layer is shown. */
export function withMode(mode: MapLayerId): Pick<ViewState, 'mode' | 'indicator'> {
  return { mode, indicator: mode === INDICATOR_LAYER ? DEFAULT_INDICATOR : null };
}
