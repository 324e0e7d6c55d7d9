import { useEffect } from 'react';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { focusMain, isOnNothing } from '../../actions/focus.ts';

/** When the panel closes with the focus inside, the focus returns to its opener or the map. */
export function useFocusReturn(): void {
  const store = useAppStore();
  useEffect(() => {
    let opener: Element | null = null;
    return store.subscribe(({ view: { selection } }, before) => {
      if (selection === before.view.selection) return;
      const panel = document.getElementById('panel');
      const active = document.activeElement;
      const isInside = panel?.contains(active) === true;
      if (before.view.selection === null && !isInside) opener = active;
      if (selection !== null || !isInside) return;
      requestAnimationFrame(() => {
        const now = document.activeElement;
        if (now !== document.body && now !== panel) return;
        // The map's picture takes no keys; the map's text field does.
        const isThere = opener?.isConnected === true && !isOnNothing(opener);
        const isPicture = opener?.closest('[role="application"], [inert]') != null;
        if (opener instanceof HTMLElement && isThere && !isPicture) opener.focus();
        else focusMain();
      });
    });
  }, [store]);
}
