import { mapLayerId } from '../ids.ts';

/** What a scene may name. A test checks that the registry of map layers has the same ids. */
export const MAP_LAYER_IDS = [
  mapLayerId('statements'),
  mapLayerId('marks'),
  mapLayerId('strategies'),
  mapLayerId('plain'),
] as const;

export const DEFAULT_MAP_LAYER = MAP_LAYER_IDS[0];
