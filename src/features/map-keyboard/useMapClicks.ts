import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from '../../scheduling/afterPaint.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';

/** Keeps the focus in the map's text field on a click, so that the keyboard continues from there. */
export function useMapClicks(field: RefObject<HTMLInputElement | null>) {
  const pointerType = useRef('mouse');
  const cancelFocus = useRef((): void => undefined);
  const setPanning = useAppState((state) => state.setPanning);
  useEffect(() => () => cancelFocus.current(), []);

  const onPointerDown = ({ pointerType: type }: PointerEvent) => {
    pointerType.current = type;
    useHover.getState().focusOn(null);
  };
  const onMouseDown = (event: MouseEvent) => {
    const input = field.current;
    // Without this, the press would move the focus away and the click would move it back.
    const keepsFocus = document.activeElement === input && event.target !== input;
    const isPlain = event.button === 0 && pointerType.current !== 'touch';
    if (!keepsFocus || !isPlain || input?.dataset['composing'] === 'true') return;
    event.preventDefault();
    setPanning(false);
  };
  const onClickCapture = () => {
    // After a touch, the focus would open the on-screen keyboard.
    if (pointerType.current === 'touch' || document.activeElement === field.current) return;
    // A focus makes the browser compute the layout at once, so the result of the click is painted
    // first. The capture phase requests it before other tasks that wait for the paint and change the
    // page: at that moment the layout is still valid.
    const previous = document.activeElement;
    cancelFocus.current();
    cancelFocus.current = afterPaint(() => {
      if (document.activeElement === previous) field.current?.focus({ preventScroll: true });
    });
  };
  return { onPointerDown, onMouseDown, onClickCapture };
}
