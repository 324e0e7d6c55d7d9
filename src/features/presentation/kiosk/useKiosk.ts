import { useEffect, useEffectEvent, useState } from 'react';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useShowDispatch } from '../show.ts';

/** After so long without input, a paused kiosk plays again, milliseconds. */
const RESUME_MS = 60_000;
const INPUT = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

interface KioskState {
  readonly isPaused: boolean;
  readonly pause: () => void;
  readonly resume: () => void;
}

/** Any key or touch pauses; a minute without another goes on with the next scene. */
export function useKiosk(seconds: number): KioskState {
  const dispatch = useShowDispatch();
  const isOn = usePresentation((state) => state.show !== null);
  // Each scene has its whole time, also one that a visitor went to.
  const scene = usePresentation((state) => state.show?.at ?? 0);
  const [inputs, setInputs] = useState(0);
  const isPaused = inputs > 0;
  const pause = () => setInputs((count) => count + 1);
  const goOn = useEffectEvent(() => {
    setInputs(0);
    dispatch({ kind: 'loop' });
  });
  useEffect(() => {
    // The keys of the show stop before they reach the page.
    const options = { capture: true, passive: true };
    const onInput = ({ target }: Event) => {
      const isOwnButton = target instanceof Element && target.closest('[data-kiosk]') !== null;
      if (!isOwnButton) setInputs((count) => count + 1);
    };
    for (const kind of INPUT) window.addEventListener(kind, onInput, options);
    return () => {
      for (const kind of INPUT) window.removeEventListener(kind, onInput, options);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene and each input start the time again
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(goOn, isPaused ? RESUME_MS : seconds * 1000);
    return () => clearTimeout(timer);
  }, [isOn, isPaused, inputs, scene, seconds]);
  return { isPaused, pause, resume: () => setInputs(0) };
}
