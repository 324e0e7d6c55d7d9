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

interface LinkOptions {
  readonly store: AppStore;
  readonly role: Role;
  readonly deck: Deck;
  readonly channel: WindowChannel;
  /** Another window ended the show. */
  readonly onEnd: () => void;
}

interface ShowLink {
  /** Ends the show in every window. */
  readonly end: () => void;
  readonly stop: () => void;
}

/** `value`, or `before` where both say the same: who compares by identity then has nothing to do. */
function kept<Value>(before: Value, value: Value): Value {
  return JSON.stringify(before) === JSON.stringify(value) ? before : value;
}

/** The show that was told, with those parts of the one before that are as they were. */
function withKept(before: Show | null, { detour, frozen, ...show }: Show): Show {
  if (!before) return { ...show, detour, frozen };
  return { ...show, detour: kept(before.detour, detour), frozen: kept(before.frozen, frozen) };
}

/**
 * Keeps this window's show and that of all others the same: what happens here is told, what is told and
 * newer is put on. A stage brings its show; a speaker's window waits to be told of one.
 */
export function linkShow({ store, role, deck, channel, onEnd }: LinkOptions): ShowLink {
  const me = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const { show: begun } = store.getState().presentation;
  let peerState = initialPeerState(me, role, role === 'stage' ? begun : null);
  let isTaking = false;
  const setLinked = (isLinkedNow: boolean): void => {
    const { presentation, setPresentation } = store.getState();
    if (presentation.isLinked !== isLinkedNow) setPresentation({ isLinked: isLinkedNow });
  };
  const say = (kind: SyncMessage['kind']): void =>
    channel.say(encodeSyncMessage(messageOf(peerState, kind), deck));
  const look = (): void => setLinked(isLinked(peerState, Date.now()));
  const forget = (): void => {
    peerState = { ...peerState, versionedShow: null };
  };

  const stops = [
    channel.hear((body) => {
      const message = decodeSyncMessage(body, deck);
      if (!message) return;
      const before = peerState.versionedShow;
      const result = receive(peerState, message, Date.now());
      peerState = result.peerState;
      isTaking = true;
      if (message.kind === 'end') onEnd();
      else if (peerState.versionedShow && peerState.versionedShow !== before)
        putOn(
          store,
          withKept(store.getState().presentation.show, peerState.versionedShow.show),
          deck,
        );
      isTaking = false;
      if (result.answer) say('tell');
      look();
    }),
    store.subscribe(({ presentation: { show } }, { presentation: before }) => {
      if (isTaking || show === before.show) return;
      if (show) {
        peerState = withChange(peerState, show);
        say('tell');
      } else if (role === 'stage') {
        say('end');
        forget();
      }
    }),
  ];
  const beat = setInterval(() => {
    say('ask');
    look();
  }, HEARTBEAT_MS);
  const leaving = (): void => say('bye');
  window.addEventListener('pagehide', leaving);
  say('ask');
  return {
    end: () => {
      say('end');
      forget();
      onEnd();
    },
    stop: () => {
      clearInterval(beat);
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', leaving);
      say('bye');
      setLinked(false);
    },
  };
}
