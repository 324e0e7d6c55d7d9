import { useCallback, useEffect, useRef } from 'react';

/**
 * Whether the focus came by the Tab key, not by a click or from a list or dialog that has closed.
 * For text fields, `:focus-visible` is always true.
 */
export function useIsByKeyboard(): () => boolean {
  const isByKeyboard = useRef(false);
  useEffect(() => {
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') isByKeyboard.current = true;
    };
    const onPointerDown = () => {
      isByKeyboard.current = false;
    };
    window.addEventListener('keydown', onKeyDown, options);
    window.addEventListener('pointerdown', onPointerDown, options);
    return () => ending.abort();
  }, []);
  return useCallback(() => isByKeyboard.current, []);
}
