import { mapLayerId } from '../ids.ts';

/**
 * The ids of the map layers that a saved scene or a `deck.yaml` may name. The layers themselves are in
 * `src/map/layers/registry.ts`; a test checks that both list the same ids.
 */
export const MAP_LAYER_IDS = [mapLayerId('statements'), mapLayerId('plain')] as const;

/** The layer of a view that does not name one. */
export const DEFAULT_MAP_LAYER = MAP_LAYER_IDS[0];
