import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Geometry } from '../map/geometry.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import type { MaterialStore } from './materials.ts';

/** What there is to draw: the counties as long as they are switched on. */
export function useGeometry(materials: MaterialStore): Geometry | null {
  const geometry = useStore(materials, (state) => state.geometry);
  const counties = useStore(materials, (state) => state.counties);
  const on = useAtlas((state) => state.view.counties);
  return useMemo(
    () => (geometry && on && counties ? { ...geometry, counties } : geometry),
    [geometry, counties, on],
  );
}
