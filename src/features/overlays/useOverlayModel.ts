import { useMemo } from 'react';
import type { Atlas } from '../../domain/regions/atlas.ts';
import { deriveOverlays } from '../../domain/paints/derivePaints.ts';
import type { GroupingId } from '../../domain/ids.ts';
import type { GroupingOverlay } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { useAppState, useMapViewModel } from '../../state/AppStoreContext.tsx';

export type OverlayStroke = Pick<GroupingOverlay, 'colour' | 'dash'>;

export interface OverlayModel {
  readonly atlas: Atlas;
  readonly on: readonly GroupingId[];
  /** Undefined for a grouping that is not on the map. */
  strokeOf: (id: GroupingId) => OverlayStroke | undefined;
}

/** Null until the regions are loaded. */
export function useOverlayModel(palette: MapPalette): OverlayModel | null {
  const atlas = useAppState((state) => state.atlas);
  const on = useAppState((state) => state.view.overlays);
  const drawn = useMapViewModel();
  return useMemo(() => {
    if (!atlas) return null;
    const overlays = drawn ? deriveOverlays(drawn, palette) : [];
    const strokes = new Map(overlays.map((overlay) => [overlay.id, overlay]));
    return { atlas, on, strokeOf: (id) => strokes.get(id) };
  }, [atlas, on, drawn, palette]);
}
