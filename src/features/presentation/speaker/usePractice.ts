import { useEffect, useEffectEvent, useState } from 'react';
import { readSavedTimings, withSavedTimings } from '../../../data/savedTimings.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import {
  moveInPractice,
  type Practice,
  startPractice,
  type Timings,
  timingsOf,
} from '../../../domain/deck/practice.ts';
import { elapsed } from '../../../domain/deck/timer.ts';
import { browserTimingStore } from '../../../platform/timingStore.ts';
import { useAppStore, usePresentation } from '../../../state/AppStoreContext.tsx';
import { dispatchShow } from '../show.ts';

export interface PracticeRun {
  readonly isRecording: boolean;
  /** Whole seconds by scene id, of the last runs. */
  readonly timings: Timings;
  /** Starts the clock and the presentation again, and records how long each scene takes. */
  readonly start: () => void;
  /** Keeps what was recorded. */
  readonly finish: () => void;
}

/** Records a practice run in this window; each finished scene is kept on the device at once. */
export function usePractice(deck: Deck | null): PracticeRun {
  const store = useAppStore();
  const id = deck?.id ?? null;
  const [practice, setPractice] = useState<Practice | null>(null);
  const [timings, setTimings] = useState<Timings>({});
  const scene = usePresentation(({ show, deck: played }) =>
    show ? (played?.scenes[show.at]?.id ?? null) : null,
  );
  useEffect(() => {
    if (id !== null) setTimings(readSavedTimings(browserTimingStore.read(), id));
  }, [id]);
  const keep = (run: Timings): void => {
    if (id === null) return;
    browserTimingStore.write(withSavedTimings(browserTimingStore.read(), id, run));
    setTimings((before) => ({ ...before, ...run }));
  };
  const onScene = useEffectEvent((shown: string | null) => {
    const { show } = store.getState().presentation;
    if (!practice) return;
    if (shown === null || !show) {
      // The show has ended, and its clock with it.
      setPractice(null);
      return;
    }
    if (shown === practice.scene) return;
    const moved = moveInPractice(practice, shown, elapsed(show.timer, Date.now()));
    keep(timingsOf(moved, moved.since));
    setPractice(moved);
  });
  useEffect(() => onScene(scene), [scene]);
  return {
    isRecording: practice !== null,
    timings,
    start: () => {
      const first = deck?.scenes[0];
      if (!first) return;
      dispatchShow(store, { kind: 'begin-again', now: Date.now() });
      setPractice(startPractice(first.id, 0));
    },
    finish: () => {
      const { show } = store.getState().presentation;
      if (practice && show) keep(timingsOf(practice, elapsed(show.timer, Date.now())));
      setPractice(null);
    },
  };
}
