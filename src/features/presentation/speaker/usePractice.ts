import { useEffect, useEffectEvent, useMemo, useState } from 'react';
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
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import type { PresentationState } from '../../../state/presentationSlice.ts';
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

/** The id of the scene that a show is at; null without a show. */
function sceneOf({ show, deck }: Pick<PresentationState, 'show' | 'deck'>): string | null {
  return show ? (deck?.scenes[show.at]?.id ?? null) : null;
}

/** Records a practice run in this window; each finished scene is kept on the device at once. */
export function usePractice(deck: Deck | null): PracticeRun {
  const store = useAppStore();
  const id = deck?.id ?? null;
  const [practice, setPractice] = useState<Practice | null>(null);
  /** Recorded in this visit, by deck; null until the first. */
  const [recorded, setRecorded] = useState<{ readonly deck: string; readonly run: Timings } | null>(
    null,
  );
  const stored = useMemo(
    () => (id === null ? {} : readSavedTimings(browserTimingStore.read(), id)),
    [id],
  );
  const timings = recorded?.deck === id ? { ...stored, ...recorded.run } : stored;
  const keep = (run: Timings): void => {
    if (id === null) return;
    browserTimingStore.write(withSavedTimings(browserTimingStore.read(), id, run));
    setRecorded((before) => ({
      deck: id,
      run: { ...(before?.deck === id && before.run), ...run },
    }));
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
  useEffect(
    () =>
      store.subscribe(({ presentation }, { presentation: before }) => {
        const shown = sceneOf(presentation);
        if (shown !== sceneOf(before)) onScene(shown);
      }),
    [store],
  );
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
