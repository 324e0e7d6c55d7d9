import { useEffect, useRef } from 'react';
import { openWindowChannel, type WindowChannel } from '../../../platform/windowChannel.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import { syncShow } from '../syncShow.ts';
import { openAudienceWindow, SHOW_CHANNEL } from '../presentationWindows.ts';
import { putOn } from '../show.ts';
import { watchLeftOpen } from '../watchLeftOpen.ts';
import { usePlayableDeck } from '../usePlayableDeck.ts';

interface FollowedShow {
  readonly end: () => void;
  /** Opens a new audience window at the current scene; false where the browser blocks it. */
  readonly reopen: () => boolean;
}

interface Following {
  readonly link: ReturnType<typeof syncShow>;
  readonly channel: WindowChannel;
}

/** Follows the show of the open report that any other window plays. */
export function useFollowedShow(): FollowedShow {
  const store = useAppStore();
  const deck = usePlayableDeck();
  const following = useRef<Following | null>(null);
  useEffect(() => {
    if (!deck) return;
    const channel = openWindowChannel(SHOW_CHANNEL);
    const onEnd = () => putOn(store, null, null);
    const link = syncShow({ store, role: 'speaker', deck, channel, onEnd });
    const stopWatching = watchLeftOpen(store);
    following.current = { link, channel };
    return () => {
      stopWatching();
      link.stop();
      channel.close();
      following.current = null;
    };
  }, [store, deck]);
  return {
    end: () => following.current?.link.end(),
    reopen: () => {
      const { show, deck: played } = store.getState().presentation;
      const scene = show && played?.scenes[show.at];
      return following.current && scene
        ? openAudienceWindow(following.current.channel, scene.id)
        : false;
    },
  };
}
