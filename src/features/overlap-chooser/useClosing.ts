import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { afterPaint } from '../../scheduling/afterPaint.ts';

/** Closes on events outside. `quiet`: offered after a click, which moves the focus to the map. */
export function useClosing(
  box: RefObject<HTMLElement | null>,
  quiet: boolean,
  onClose: () => void,
): void {
  const selection = useAppState((state) => state.view.selection);
  const selectionAtOpening = useRef(selection);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    // A box that has just been replaced by another chooser has no outside.
    const isOutside = ({ target }: Event) =>
      target instanceof Node && box.current !== null && !box.current.contains(target);
    const onOutside = (event: Event) => {
      if (isOutside(event)) close();
    };
    // Closed after the paint: the map reads its position on a press, and a changed page would force a layout.
    let cancel = (): void => undefined;
    const onPress = (event: Event) => {
      cancel();
      cancel = isOutside(event) ? afterPaint(() => close()) : () => undefined;
    };
    const onFocus = (event: FocusEvent) => {
      // The click that opened the quiet chooser moves the focus to the map afterwards.
      const onMap = event.target instanceof Element && event.target.matches('[data-map-focus]');
      if (!(quiet && onMap)) onOutside(event);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event) || !isOutside(event)) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('wheel', onOutside, { passive: true });
    // In the capture phase, before the shortcuts: Esc closes the chooser and keeps the selection.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      cancel();
      document.removeEventListener('wheel', onOutside);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [box, quiet]);

  useEffect(() => {
    if (selection !== selectionAtOpening.current) close();
  }, [selection]);
}
