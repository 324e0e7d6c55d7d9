import { useEffect, useRef } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { browserFullScreen } from '../../../platform/fullScreen.ts';
import { browserShowStore, NO_SHOW_STORE } from '../../../platform/showStore.ts';
import { openWindowChannel, type WindowChannel } from '../../../platform/windowChannel.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { measureMap } from '../../../viewport/sceneCamera.ts';
import { followShow } from '../preview/followShow.ts';
import type { Preview } from '../preview/previewWindow.ts';
import { syncShow } from '../syncShow.ts';
import { playShow } from '../playShow.ts';
import { openSpeakerWindow, SHOW_CHANNEL } from '../presentationWindows.ts';

interface ShowOnMap {
  /** Ends the show, also one that has not started yet. */
  readonly leave: () => void;
  /** Opens the speaker window; false where the browser blocks it. */
  readonly openSpeaker: () => boolean;
}

/** A guest and a preview follow another window; only a guest takes part. */
export type StageRole = 'stage' | 'guest' | Preview;

/** Plays the deck, once it is given, on the map of this window. */
export function useShowOnMap(
  deck: Deck | null,
  controller: CameraController,
  role: StageRole,
): ShowOnMap {
  const store = useAppStore();
  const leave = useRef<() => void>(null);
  const channel = useRef<WindowChannel>(null);
  useEffect(() => {
    if (!deck) return;
    measureMap(controller);
    // A kiosk begins again each time, and leaves the show of the user alone.
    const isStored = role === 'stage' && store.getState().presentation.kiosk === null;
    const played = playShow(deck, store, controller, isStored ? browserShowStore : NO_SHOW_STORE);
    const leaveShow = () => {
      browserFullScreen.leave();
      played.leave();
    };
    leave.current = leaveShow;
    const opened = openWindowChannel(SHOW_CHANNEL);
    channel.current = opened;
    const link =
      role === 'stage' || role === 'guest'
        ? syncShow({ store, role, deck, channel: opened, onEnd: leaveShow })
        : { stop: followShow(role, deck, store, controller) };
    return () => {
      played.stop();
      link.stop();
      opened.close();
      channel.current = null;
      leave.current = null;
    };
  }, [deck, store, controller, role]);
  return {
    leave: () => {
      if (leave.current) leave.current();
      else store.getState().stopPresenting();
    },
    openSpeaker: () => channel.current === null || openSpeakerWindow(channel.current),
  };
}
