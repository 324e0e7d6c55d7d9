import { useEffect } from 'react';
import { browserWakeLock } from '../../../platform/wakeLock.ts';
import { useHover } from '../../../state/hover.ts';

/** After so many milliseconds without a movement the cursor goes away. */
const IDLE = 3000;

/** What a room wants as long as a show runs: a screen that stays awake, and no cursor that rests on it, nor what it points at. */
export function useAudienceWindow(): void {
  useEffect(() => browserWakeLock.hold(), []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    let timer: ReturnType<typeof setTimeout>;
    const moved = (): void => {
      delete dataset['idle'];
      clearTimeout(timer);
      timer = setTimeout(() => {
        dataset['idle'] = '';
        useHover.getState().hover(null);
      }, IDLE);
    };
    moved();
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerdown', moved);
    return () => {
      clearTimeout(timer);
      delete dataset['idle'];
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerdown', moved);
    };
  }, []);
}
