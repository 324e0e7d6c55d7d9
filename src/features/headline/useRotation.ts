import { useEffect, useState } from 'react';
import { useMedia } from '../../ui/useMedia.ts';

/** Long enough to read a quotation, milliseconds. */
export const SHOWN_FOR_MS = 9000;
const ACTIONS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** A press of the pause button must not remove the button before it is released. */
function isPause({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-pause]') !== null;
}

export interface Rotation {
  /** From 0. */
  readonly index: number;
  /** Whether the quotations change by themselves. */
  readonly isOn: boolean;
  /** False once the user has pressed anything, for the rest of the visit. */
  readonly isUntouched: boolean;
  readonly go: (step: 1 | -1) => void;
  readonly stop: () => void;
}

/**
 * Which of `count` quotations is shown. They change by themselves until the user presses anything,
 * unless reduced motion is preferred.
 * @param isHeld the pointer or the focus is on the quotation
 */
export function useRotation(count: number, isShown: boolean, isHeld: boolean): Rotation {
  const [index, setIndex] = useState(0);
  const [isUntouched, setUntouched] = useState(true);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const isOn = isShown && isUntouched && !isStill && count > 1;

  useEffect(() => {
    if (!isUntouched) return;
    const listening = new AbortController();
    const onAction = (event: Event) => {
      if (!isPause(event)) setUntouched(false);
    };
    for (const type of ACTIONS)
      window.addEventListener(type, onAction, {
        ...{ capture: true, passive: true },
        signal: listening.signal,
      });
    return () => listening.abort();
  }, [isUntouched]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a quotation chosen by hand starts the time again
  useEffect(() => {
    if (!isOn || isHeld) return;
    const timer = setTimeout(() => setIndex((now) => (now + 1) % count), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [isOn, isHeld, count, index]);

  return {
    // Another report may have fewer.
    index: index < count ? index : 0,
    isOn,
    isUntouched,
    go: (step) => setIndex((now) => (now + step + count) % count),
    stop: () => setUntouched(false),
  };
}
