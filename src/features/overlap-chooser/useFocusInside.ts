import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Focus {
  readonly box: RefObject<HTMLElement | null>;
  /** Whether the chooser takes the focus when it opens. */
  readonly takes: boolean;
  /** Where the focus goes back to when nothing had it. */
  readonly focusMap: () => void;
}

/** Takes the focus into the menu, to what is chosen at present. Returns how to give it back. */
export function useFocusInside({ box, takes, focusMap }: Focus): () => void {
  const before = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const active = document.activeElement;
    if (!box.current?.contains(active)) before.current = active;
    if (!takes) return;
    const item =
      box.current?.querySelector<HTMLElement>('[aria-checked="true"]') ??
      box.current?.querySelector<HTMLElement>('[role="menuitemradio"]');
    item?.focus({ preventScroll: true });
  }, [box, takes]);

  return () => {
    if (!box.current?.contains(document.activeElement)) return;
    const last = before.current;
    if (last instanceof HTMLElement && last !== document.body && last.isConnected) last.focus();
    else focusMap();
  };
}
