import type { StoreApi } from 'zustand/vanilla';
import type { SearchName } from '../domain/regions/region.ts';
import type { CountyShapes, Geometry } from '../map/geometry.ts';

/** What has been loaded for drawing and searching. It is large and never shared, so it is kept apart from the view. */
export interface MapData {
  readonly geometry: Geometry | null;
  /** Null until they have loaded, or for good when loading failed. */
  readonly names: readonly SearchName[] | null;
  /** Null until the user switches the counties on. */
  readonly counties: CountyShapes | null;
  readonly countyNames: readonly SearchName[] | null;
}

export type MapDataReader = Pick<StoreApi<MapData>, 'getState' | 'getInitialState' | 'subscribe'>;
