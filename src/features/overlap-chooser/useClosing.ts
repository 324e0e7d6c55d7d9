import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { afterPaint } from '../../scheduling/afterPaint.ts';

/** What shuts the chooser from outside: a press, the wheel or the focus elsewhere, another selection, Esc pressed elsewhere. */
export function useClosing(
  box: RefObject<HTMLElement | null>,
  quiet: boolean,
  shut: () => void,
): void {
  const selection = useAppState((state) => state.view.selection);
  const opened = useRef(selection);
  const shutNow = useEffectEvent(shut);

  useEffect(() => {
    // One that has just given way to another has no outside any more.
    const isOutside = ({ target }: Event) =>
      target instanceof Node && box.current !== null && !box.current.contains(target);
    const onElsewhere = (event: Event) => {
      if (isOutside(event)) shutNow();
    };
    // The map asks where it lies as soon as it is pressed: what goes away first makes it lay out the page for that.
    let callOff = (): void => undefined;
    const onPress = (event: Event) => {
      callOff();
      callOff = isOutside(event) ? afterPaint(() => shutNow()) : () => undefined;
    };
    const onFocus = (event: FocusEvent) => {
      // The click that the quiet one stands beside brings the focus to the map, after it.
      const onMap = event.target instanceof Element && event.target.matches('[data-map-focus]');
      if (!(quiet && onMap)) onElsewhere(event);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !isOutside(event)) return;
      event.preventDefault();
      event.stopPropagation();
      shutNow();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('wheel', onElsewhere, { passive: true });
    // Ahead of the shortcuts: Esc peels this layer before the selection beneath it.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      callOff();
      document.removeEventListener('wheel', onElsewhere);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [box, quiet]);

  useEffect(() => {
    if (selection !== opened.current) shutNow();
  }, [selection]);
}
