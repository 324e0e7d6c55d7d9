import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { focusMap, isOnNothing } from '../../actions/focus.ts';

/** Whether the list covers the map; also moves the focus away from a covered map and back. */
export function useListCover(pane: RefObject<HTMLElement | null>): boolean {
  const isCovered = useAppState((state) => state.view.layout === 'list');
  const was = useRef(isCovered);
  // Before the browser removes the focus from the covered map.
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
