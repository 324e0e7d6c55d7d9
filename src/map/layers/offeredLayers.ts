import type { ViewState } from '../../domain/view/view.ts';
import type { MapLayer } from './mapLayer.ts';
import { MAP_LAYERS } from './registry.ts';

/** Those that the user can choose for a view. */
export function offeredLayers({ compare }: Pick<ViewState, 'compare'>): readonly MapLayer[] {
  return MAP_LAYERS.filter(({ needsComparison }) => compare !== null || !needsComparison);
}
