import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SearchName } from '../domain/region.ts';
import type { CountyShapes, Geometry } from '../map/geometry.ts';

export type MapCode = typeof import('./mapCode.ts')['mapCode'];

/** What has arrived to be drawn and searched. Kept apart from the view: it is large and never shared. */
export interface Materials {
  readonly geometry: Geometry | null;
  /** What draws it; there when it is. */
  readonly mapCode: MapCode | null;
  /** Null until they arrive, or for good when loading failed. */
  readonly names: readonly SearchName[] | null;
  /** Null until somebody asks for the counties. */
  readonly counties: CountyShapes | null;
  readonly countyNames: readonly SearchName[] | null;
}

export type MaterialStore = StoreApi<Materials>;

export function createMaterialStore(): MaterialStore {
  return createStore(() => ({
    geometry: null,
    mapCode: null,
    names: null,
    counties: null,
    countyNames: null,
  }));
}
