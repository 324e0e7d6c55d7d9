import { type RefObject, useLayoutEffect, useRef } from 'react';

interface FocusOptions {
  readonly box: RefObject<HTMLElement | null>;
  readonly takesFocus: boolean;
  /** Returns the focus when no element had it before. */
  readonly focusMap: () => void;
}

/** Returns a function that restores the focus. */
export function useFocusInside({ box, takesFocus, focusMap }: FocusOptions): () => void {
  const previous = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const active = document.activeElement;
    if (!box.current?.contains(active)) previous.current = active;
    if (!takesFocus) return;
    const item =
      box.current?.querySelector<HTMLElement>('[aria-checked="true"]') ??
      box.current?.querySelector<HTMLElement>('[role="menuitemradio"]');
    item?.focus({ preventScroll: true });
  }, [box, takesFocus]);

  return () => {
    if (!box.current?.contains(document.activeElement)) return;
    const last = previous.current;
    if (last instanceof HTMLElement && last !== document.body && last.isConnected) last.focus();
    else focusMap();
  };
}
