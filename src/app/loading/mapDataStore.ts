import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapData } from '../../viewport/mapData.ts';

export type MapModule = typeof import('../map/mapModule.ts')['mapModule'];

interface LoadedMapData extends MapData {
  readonly mapModule: MapModule | null;
}

export type MapDataStore = StoreApi<LoadedMapData>;

export function createMapDataStore(): MapDataStore {
  return createStore(() => ({
    geometry: null,
    mapModule: null,
    names: null,
    counties: null,
    countyNames: null,
  }));
}
