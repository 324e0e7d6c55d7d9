import type { Corpus } from '../corpus/corpus.ts';
import { type MapLayerId, mapLayerId } from '../ids.ts';

/** What a scene may name. A test checks that the registry of map layers has the same ids. */
export const MAP_LAYER_IDS = [
  mapLayerId('statements'),
  mapLayerId('marks'),
  mapLayerId('strategies'),
  mapLayerId('plain'),
  mapLayerId('silence'),
] as const;

/** Needs a report to compare with, which a scene does not name. */
export const DIFFERENCE_LAYER = mapLayerId('difference');

/** Needs the indicator of the view, which a scene does not have. */
export const INDICATOR_LAYER = mapLayerId('indicator');

export const DEFAULT_MAP_LAYER = MAP_LAYER_IDS[0];

export const STRATEGIES_LAYER = MAP_LAYER_IDS[2];

export const SILENCE_LAYER = MAP_LAYER_IDS[4];

/** The map layer that a report opens with: in one without statements the first layer would be empty. */
export function defaultLayerOf({ columns }: Pick<Corpus, 'columns'>): MapLayerId {
  return columns.size > 0 ? DEFAULT_MAP_LAYER : STRATEGIES_LAYER;
}
