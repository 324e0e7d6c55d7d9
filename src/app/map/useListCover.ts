import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { focusMap, isOnNothing } from '../focus.ts';

/**
 * Whether the list covers the map. A focus on the map waits on the page's main part for the list, which
 * may still be on its way; when the list goes and takes the focus with it, the map has it again.
 * @param pane the map with what lies on it, within the page's main part
 */
export function useListCover(pane: RefObject<HTMLElement | null>): boolean {
  const isCovered = useAppState((state) => state.view.layout === 'list');
  const was = useRef(isCovered);
  // Before the browser takes the focus from what is out of reach now.
  useLayoutEffect(() => {
    if (!isCovered || !pane.current?.contains(document.activeElement)) return;
    pane.current.closest('main')?.focus({ preventScroll: true });
  }, [pane, isCovered]);
  useEffect(() => {
    const uncovered = was.current && !isCovered;
    was.current = isCovered;
    if (uncovered && isOnNothing(document.activeElement)) focusMap();
  }, [isCovered]);
  return isCovered;
}
