import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapData } from '../../viewport/mapData.ts';

export type MapModule = typeof import('../map/mapModule.ts')['mapModule'];

/** The map data, and the code that draws it. */
interface LoadedMapData extends MapData {
  /** Null until the geometry has loaded. */
  readonly mapModule: MapModule | null;
}

export type MapDataStore = StoreApi<LoadedMapData>;

/** The map data of a visit, empty at first. */
export function createMapDataStore(): MapDataStore {
  return createStore(() => ({
    geometry: null,
    mapModule: null,
    names: null,
    counties: null,
    countyNames: null,
  }));
}
