import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Geometry } from '../../map/geometry.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import type { MapDataStore } from '../loading/mapDataStore.ts';

/** The geometry to draw; with the counties while they are switched on. */
export function useGeometry(mapData: MapDataStore): Geometry | null {
  const geometry = useStore(mapData, (state) => state.geometry);
  const counties = useStore(mapData, (state) => state.counties);
  const on = useAppState((state) => state.view.counties);
  return useMemo(
    () => (geometry && on && counties ? { ...geometry, counties } : geometry),
    [geometry, counties, on],
  );
}
