import { useEffect, useRef } from 'react';
import { useAtlas } from '../state/AtlasContext.tsx';
import { focusMap } from './focus.ts';

/** Whether the list covers the map. When it goes and takes the focus with it, the map has it again. */
export function useCover(): boolean {
  const isCovered = useAtlas((state) => state.view.layout === 'list');
  const was = useRef(isCovered);
  useEffect(() => {
    const uncovered = was.current && !isCovered;
    was.current = isCovered;
    if (uncovered && document.activeElement === document.body) focusMap();
  }, [isCovered]);
  return isCovered;
}
