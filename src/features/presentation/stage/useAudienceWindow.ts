import { useEffect } from 'react';
import { browserWakeLock } from '../../../platform/wakeLock.ts';
import { useHover } from '../../../state/hover.ts';

/** The cursor is hidden after so long without a movement, milliseconds. */
const CURSOR_IDLE_MS = 3000;

/** Keeps the screen awake during a show, and hides an idle cursor together with its hover. */
export function useAudienceWindow(): void {
  useEffect(() => browserWakeLock.hold(), []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    let timer: ReturnType<typeof setTimeout>;
    const onPointer = (): void => {
      delete dataset['idle'];
      clearTimeout(timer);
      timer = setTimeout(() => {
        dataset['idle'] = '';
        useHover.getState().hover(null);
      }, CURSOR_IDLE_MS);
    };
    onPointer();
    window.addEventListener('pointermove', onPointer);
    window.addEventListener('pointerdown', onPointer);
    return () => {
      clearTimeout(timer);
      delete dataset['idle'];
      window.removeEventListener('pointermove', onPointer);
      window.removeEventListener('pointerdown', onPointer);
    };
  }, []);
}
