import { useEffect, useRef } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { browserFullScreen } from '../../../platform/fullScreen.ts';
import { browserShowStore, NO_SHOW_STORE } from '../../../platform/showStore.ts';
import { openWindowChannel, type WindowChannel } from '../../../platform/windowChannel.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { measureMap } from '../../../viewport/sceneCamera.ts';
import { syncShow } from '../syncShow.ts';
import { playShow } from '../playShow.ts';
import { openSpeakerWindow, SHOW_CHANNEL } from '../presentationWindows.ts';

interface ShowOnMap {
  /** Ends the show, also one that has not started yet. */
  readonly leave: () => void;
  /** Opens the speaker window; false where the browser blocks it. */
  readonly openSpeaker: () => boolean;
}

/** Plays the deck, once it is given, on the map of this window; a guest follows another window. */
export function useShowOnMap(
  deck: Deck | null,
  controller: CameraController,
  isGuest: boolean,
): ShowOnMap {
  const store = useAppStore();
  const leave = useRef<() => void>(null);
  const channel = useRef<WindowChannel>(null);
  useEffect(() => {
    if (!deck) return;
    measureMap(controller);
    const played = playShow(deck, store, controller, isGuest ? NO_SHOW_STORE : browserShowStore);
    const leaveShow = () => {
      browserFullScreen.leave();
      played.leave();
    };
    leave.current = leaveShow;
    const opened = openWindowChannel(SHOW_CHANNEL);
    channel.current = opened;
    const link = syncShow({
      ...{ store, role: isGuest ? 'guest' : 'stage', deck },
      ...{ channel: opened, onEnd: leaveShow },
    });
    return () => {
      played.stop();
      link.stop();
      opened.close();
      channel.current = null;
      leave.current = null;
    };
  }, [deck, store, controller, isGuest]);
  return {
    leave: () => {
      if (leave.current) leave.current();
      else store.getState().stopPresenting();
    },
    openSpeaker: () => channel.current === null || openSpeakerWindow(channel.current),
  };
}
