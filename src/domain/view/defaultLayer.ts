import { type LinkedReport, sizeOf } from '../filters/filter.ts';
import { type MapLayerId, mapLayerId } from '../ids.ts';
import { DEFAULT_MAP_LAYER } from './mapLayerIds.ts';

/** The map layer that a report opens with: a report without statements has none to count. */
export function defaultLayerOf(report: Pick<LinkedReport, 'corpus'>): MapLayerId {
  return sizeOf(report) > 0 ? DEFAULT_MAP_LAYER : mapLayerId('strategies');
}
