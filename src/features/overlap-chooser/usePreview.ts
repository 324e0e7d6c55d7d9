import { useCallback, useEffect, useRef } from 'react';
import type { RegionId } from '../../domain/ids.ts';
import { useHover } from '../../state/hover.ts';

/** Highlights a region on the map; ends when the chooser closes. */
export function usePreview(): (id: RegionId | null) => void {
  const shown = useRef<RegionId | null>(null);
  const show = useCallback((id: RegionId | null) => {
    if (id === shown.current) return;
    shown.current = id;
    useHover.getState().hover(id);
  }, []);
  useEffect(() => () => show(null), [show]);
  return show;
}
