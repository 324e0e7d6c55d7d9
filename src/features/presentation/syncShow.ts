import type { AppStore } from '../../state/appStore.ts';
import { putOn } from './show.ts';
import { decodeSyncMessage, encodeSyncMessage } from '../../data/syncMessage.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import type { Show } from '../../domain/deck/show.ts';
import {
  HEARTBEAT_MS,
  withChange,
  initialPeerState,
  receive,
  isLinked,
  type Role,
  type SyncMessage,
  messageOf,
} from '../../domain/deck/sync.ts';
import type { WindowChannel } from '../../platform/windowChannel.ts';

interface ShowSyncOptions {
  readonly store: AppStore;
  readonly role: Role;
  readonly deck: Deck;
  readonly channel: WindowChannel;
  /** Called when another window, or `end`, ends the show. */
  readonly onEnd: () => void;
}

export function newPeerId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

interface ShowSync {
  readonly end: () => void;
  /** Ends the link of this window only. */
  readonly stop: () => void;
}

/** `value`, or `before` where both are equal: comparisons by identity then find no change. */
function reuseEqual<Value>(before: Value, value: Value): Value {
  return JSON.stringify(before) === JSON.stringify(value) ? before : value;
}

function reuseParts(before: Show | null, { detour, frozen, ...show }: Show): Show {
  if (!before) return { ...show, detour, frozen };
  return {
    ...show,
    detour: reuseEqual(before.detour, detour),
    frozen: reuseEqual(before.frozen, frozen),
  };
}

/** Keeps the show the same in all windows; a speaker window waits to receive one. */
export function syncShow({ store, role, deck, channel, onEnd }: ShowSyncOptions): ShowSync {
  const me = newPeerId();
  // A guest leaves without ending the show.
  const isHost = role === 'stage';
  const { show: firstShow } = store.getState().presentation;
  let peerState = initialPeerState(me, role, isHost ? firstShow : null);
  let isReceiving = false;
  const setLinked = (isLinkedNow: boolean): void => {
    const { presentation, setPresentation } = store.getState();
    if (presentation.isLinked !== isLinkedNow) setPresentation({ isLinked: isLinkedNow });
  };
  const send = (kind: SyncMessage['kind']): void =>
    channel.send(encodeSyncMessage(messageOf(peerState, kind), deck));
  const updateLinked = (): void => setLinked(isLinked(peerState, Date.now()));
  const dropShow = (): void => {
    peerState = { ...peerState, versionedShow: null };
  };

  const onMessage = (body: unknown): void => {
    const message = decodeSyncMessage(body, deck);
    if (!message) return;
    const before = peerState.versionedShow;
    const result = receive(peerState, message, Date.now());
    peerState = result.peerState;
    const received = peerState.versionedShow;
    isReceiving = true;
    if (result.isEnded) onEnd();
    else if (received && received !== before)
      putOn(store, reuseParts(store.getState().presentation.show, received.show), deck);
    isReceiving = false;
    if (result.answer) send('state');
    updateLinked();
  };
  const subscriptions = [
    channel.onMessage(onMessage),
    store.subscribe(({ presentation: { show } }, { presentation: before }) => {
      if (isReceiving || show === before.show) return;
      if (show) {
        peerState = withChange(peerState, show);
        send('state');
      } else if (isHost) {
        send('end');
        dropShow();
      }
    }),
  ];
  const heartbeat = setInterval(() => {
    send('request');
    updateLinked();
  }, HEARTBEAT_MS);
  const onPageHide = (): void => send('leave');
  window.addEventListener('pagehide', onPageHide);
  send('request');
  return {
    end: () => {
      send('end');
      dropShow();
      onEnd();
    },
    stop: () => {
      clearInterval(heartbeat);
      for (const unsubscribe of subscriptions) unsubscribe();
      window.removeEventListener('pagehide', onPageHide);
      send('leave');
      setLinked(false);
    },
  };
}
