import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';

/** What closes on Escape by itself, before the menu does. */
const OTHERS =
  '[role="dialog"]:not([data-dock]), dialog, [role="menu"], input:not([data-map-focus])';

function scrollTo(element: Element | null | undefined, top: number): void {
  if (element) element.scrollTop = top;
}

function isOutside(dock: HTMLElement | null, target: EventTarget | null): boolean {
  return !(target instanceof Node && dock?.contains(target));
}

/**
 * Focuses the menu and keeps the panel's scroll position for later. Escape closes the menu wherever the focus is;
 * a selection, the list and a presentation need the panel and close it too.
 */
export function useDock(
  dockRef: RefObject<HTMLElement | null>,
  onClose: (returnsFocus: boolean) => void,
): void {
  const store = useAppStore();
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const panel = dockRef.current?.parentElement;
    const top = panel?.scrollTop ?? 0;
    scrollTo(panel, 0);
    dockRef.current?.focus({ preventScroll: true });
    return () => {
      // The panel has its own content again after this frame.
      if (top > 0) requestAnimationFrame(() => scrollTo(panel, top));
    };
  }, [dockRef]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      const { interaction, presentation } = store.getState();
      if (interaction.dialog !== null || interaction.chooserAt !== null || presentation.isOn)
        return;
      const isAway = isOutside(dockRef.current, target);
      if (isAway && target instanceof Element && target.closest(OTHERS)) return;
      event.preventDefault();
      event.stopPropagation();
      close(!isAway);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [dockRef, store]);
  useEffect(
    () =>
      store.subscribe(({ view, presentation }, before) => {
        if (
          view.selection !== before.view.selection ||
          view.layout !== before.view.layout ||
          presentation.isOn !== before.presentation.isOn ||
          presentation.isEditing !== before.presentation.isEditing
        )
          close(false);
      }),
    [store],
  );
}
