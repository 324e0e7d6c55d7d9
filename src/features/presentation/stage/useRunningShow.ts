import { useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { browserShowStore } from '../../../platform/showStore.ts';
import { openWindowChannel } from '../../../platform/windowChannel.ts';
import { AUDIENCE_WINDOW_NAME, SHOW_CHANNEL } from '../presentationWindows.ts';
import { askForRunningShow } from './askForRunningShow.ts';

/** `running`: another window shows the deck, and the user has not decided to join. */
type RunningShow = 'asking' | 'none' | 'running' | 'joined';

/** Finds out, before a show starts in this window, whether another window shows the deck. */
export function useRunningShow(
  deck: Deck | null,
  isAsking: boolean,
): {
  readonly state: RunningShow;
  readonly join: () => void;
} {
  const [state, setState] = useState<RunningShow>(() =>
    isAsking && browserShowStore.mayBeRunning() ? 'asking' : 'none',
  );
  useEffect(() => {
    if (!deck || state !== 'asking') return;
    let isCancelled = false;
    const joinsWithoutQuestion = window.name === AUDIENCE_WINDOW_NAME;
    const channel = openWindowChannel(SHOW_CHANNEL);
    void askForRunningShow(channel, deck).then((isRunning) => {
      channel.close();
      if (!isCancelled)
        setState(isRunning ? (joinsWithoutQuestion ? 'joined' : 'running') : 'none');
    });
    return () => {
      isCancelled = true;
    };
  }, [deck, state]);
  return { state, join: () => setState('joined') };
}
