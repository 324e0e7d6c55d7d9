import { useCallback, useEffect, useRef } from 'react';

/** Whether the last input was a key: for text fields, `:focus-visible` is always true. */
export function useIsByKeyboard(): () => boolean {
  const isByKeyboard = useRef(true);
  useEffect(() => {
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    const remember = (value: boolean) => () => {
      isByKeyboard.current = value;
    };
    window.addEventListener('keydown', remember(true), options);
    window.addEventListener('pointerdown', remember(false), options);
    return () => ending.abort();
  }, []);
  return useCallback(() => isByKeyboard.current, []);
}
