import { useCallback, useEffect, useRef } from 'react';

/**
 * Whether the reader's last move was on the keyboard. A text field counts as focused by keyboard
 * always, so that `:focus-visible` cannot tell a click on the map from a Tab to it.
 */
export function useByKeyboard(): () => boolean {
  const byKeyboard = useRef(true);
  useEffect(() => {
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    const tell = (keyboard: boolean) => () => {
      byKeyboard.current = keyboard;
    };
    window.addEventListener('keydown', tell(true), options);
    window.addEventListener('pointerdown', tell(false), options);
    return () => ending.abort();
  }, []);
  return useCallback(() => byKeyboard.current, []);
}
