import { useCallback, useEffect, useRef } from 'react';
import type { RegionId } from '../../domain/ids.ts';
import { useHover } from '../../state/hover.ts';

/** Shows a region on the map while an item is pointed at, and no longer than the chooser is there. */
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
