import { useEffect, useRef } from 'react';
import { openWindowChannel, type WindowChannel } from '../../../platform/windowChannel.ts';
import type { ScreenArea } from '../../../platform/screens.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import { syncShow } from '../syncShow.ts';
import { openAudienceWindow, openAudienceWindowOn, SHOW_CHANNEL } from '../presentationWindows.ts';
import { putOn } from '../show.ts';
import { watchLeftOpen } from '../watchLeftOpen.ts';
import { usePlayableDeck } from '../usePlayableDeck.ts';

interface FollowedShow {
  readonly end: () => void;
  /** Opens a new audience window at the current scene; false where the browser blocks it. */
  readonly reopen: () => boolean;
  /** The same on another screen. */
  readonly openOn: (screen: ScreenArea) => boolean;
  /** Opens search and filters on the stage, and brings its window to the front. */
  readonly openTools: () => void;
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
  /** Null without a show. */
  const currentScene = (): string | null => {
    const { show, deck: played } = store.getState().presentation;
    return (show && played?.scenes[show.at]?.id) ?? null;
  };
  const open = (opening: (channel: WindowChannel, scene: string) => boolean): boolean => {
    const scene = currentScene();
    return following.current && scene ? opening(following.current.channel, scene) : false;
  };
  return {
    end: () => following.current?.link.end(),
    reopen: () => open(openAudienceWindow),
    openOn: (screen) => open((channel, scene) => openAudienceWindowOn(channel, scene, screen)),
    openTools: () => {
      following.current?.channel.send({ fangyu: 'stage', kind: 'tools' });
      const opener: unknown = window.opener;
      if (typeof opener !== 'object' || opener === null) return;
      const focus: unknown = Reflect.get(opener, 'focus');
      if (typeof focus === 'function') Reflect.apply(focus, opener, []);
    },
  };
}
