import { useMemo } from 'react';
import type { Atlas } from '../../domain/regions/atlas.ts';
import { deriveOverlays } from '../../domain/paints/derivePaints.ts';
import type { GroupingId } from '../../domain/ids.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { useAppState, useMapViewModel } from '../../state/AppStoreContext.tsx';

export interface OverlayModel {
  readonly atlas: Atlas;
  readonly on: readonly GroupingId[];
  colourOf: (id: GroupingId) => string | undefined;
}

/** Null until the regions are loaded. */
export function useOverlayModel(palette: MapPalette): OverlayModel | null {
  const atlas = useAppState((state) => state.atlas);
  const on = useAppState((state) => state.view.overlays);
  const drawn = useMapViewModel();
  return useMemo(() => {
    if (!atlas) return null;
    const overlays = drawn ? deriveOverlays(drawn, palette) : [];
    const colours = new Map(overlays.map(({ id, colour }) => [id, colour]));
    return { atlas, on, colourOf: (id) => colours.get(id) };
  }, [atlas, on, drawn, palette]);
}
