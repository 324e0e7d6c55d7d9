import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { goTo, type Show, startShow } from './show.ts';
import {
  withChange,
  initialPeerState,
  receive,
  isLinked,
  type PeerState,
  type SyncMessage,
  messageOf,
  PEER_TIMEOUT_MS,
} from './sync.ts';

const deck = deckOf(Array.from({ length: 50 }, (_, index) => sceneOf(`s${String(index)}`)));
const begun = startShow(deck, 'en', 'light', 0);
const at = (scene: number): Show => goTo(begun, deck, scene);

const told = (peerState: PeerState, ...message: readonly SyncMessage[]): PeerState =>
  message.reduce((before, each) => receive(before, each, 0).peerState, peerState);

/** Delivers every saying to all others, and their answers, until nobody has anything left to say. */
function settle(windows: PeerState[], sayings: SyncMessage[]): number {
  let delivered = 0;
  for (let message = sayings.shift(); message; message = sayings.shift()) {
    windows.forEach((peerState, index) => {
      const result = receive(peerState, message, 0);
      windows[index] = result.peerState;
      delivered += 1;
      if (result.answer) sayings.push(messageOf(result.peerState, 'state'));
    });
    if (delivered > 10_000) throw new Error('they never stop talking');
  }
  return delivered;
}

type Event =
  | { readonly kind: 'change'; readonly who: number; readonly scene: number }
  /** An old saying is delivered, perhaps once more, perhaps late, perhaps not to all. */
  | { readonly kind: 'deliver'; readonly who: number; readonly which: number }
  | { readonly kind: 'reload'; readonly who: number };

const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('change' as const), who: fc.nat(), scene: fc.nat(49) }),
    fc.record({ kind: fc.constant('deliver' as const), who: fc.nat(), which: fc.nat() }),
    fc.record({ kind: fc.constant('reload' as const), who: fc.nat() }),
  ),
  { maxLength: 40 },
);

describe('windows of one show', () => {
  it('agree after one request each, whatever messages were lost, repeated or late before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), events, (count, happened) => {
        const windows = Array.from({ length: count }, (_, index) =>
          initialPeerState(`w${String(index)}`, index ? 'speaker' : 'stage', index ? null : begun),
        );
        const message: SyncMessage[] = [];
        happened.forEach((event, moment) => {
          const index = event.who % count;
          const peerState = windows[index];
          if (!peerState) return;
          if (event.kind === 'change') {
            windows[index] = withChange(peerState, at(event.scene));
            message.push(messageOf(windows[index], 'state'));
          } else if (event.kind === 'reload')
            windows[index] = initialPeerState(
              `r${String(moment)}`,
              peerState.role,
              index ? null : begun,
            );
          else {
            const old = message[event.which % Math.max(1, message.length)];
            if (old) windows[index] = told(peerState, old);
          }
        });
        const newest = Math.max(
          ...windows.map((peerState) => peerState.versionedShow?.clock ?? -1),
        );
        settle(
          windows,
          windows.map((peerState) => messageOf(peerState, 'request')),
        );
        expect(
          new Set(windows.map((peerState) => JSON.stringify(peerState.versionedShow))).size,
        ).toBe(1);
        expect(windows[0]?.versionedShow?.clock).toBe(newest);
      }),
    );
  });

  it('agree on one scene when two speakers act at once, in any order of messages', () => {
    const stage = initialPeerState('stage', 'stage', at(0));
    const one = withChange(
      told(initialPeerState('a', 'speaker', null), messageOf(stage, 'state')),
      at(1),
    );
    const two = withChange(
      told(initialPeerState('b', 'speaker', null), messageOf(stage, 'state')),
      at(2),
    );
    const [first, second] = [messageOf(one, 'state'), messageOf(two, 'state')];
    const scenes = [
      told(stage, first, second),
      told(stage, second, first),
      told(one, second),
      told(two, first),
    ].map((peerState) => peerState.versionedShow?.show.at);
    expect(scenes).toEqual([2, 2, 2, 2]);
  });

  it('stop sending messages when they agree', () => {
    const windows = [initialPeerState('a', 'stage', begun), initialPeerState('b', 'speaker', null)];
    expect(
      settle(windows, [messageOf(windows[1] ?? initialPeerState('b', 'speaker', null), 'request')]),
    ).toBe(4);
  });

  it('give a reloaded stage the present show, not its saved one', () => {
    const speaker = withChange(initialPeerState('s', 'speaker', null), at(7));
    const stage = told(initialPeerState('new', 'stage', at(3)), messageOf(speaker, 'state'));
    expect(stage.versionedShow?.show.at).toBe(7);
    expect(
      told(speaker, messageOf(initialPeerState('new', 'stage', at(3)), 'request')).versionedShow
        ?.show.at,
    ).toBe(7);
  });

  it('remove a show that has ended, and start the next one', () => {
    const stage = withChange(initialPeerState('a', 'stage', begun), at(4));
    const speaker = told(initialPeerState('s', 'speaker', null), messageOf(stage, 'state'));
    const over = told(speaker, messageOf(stage, 'end'));
    expect(over.versionedShow).toBeNull();
    const again = told(over, messageOf(initialPeerState('c', 'stage', begun), 'state'));
    expect(again.versionedShow?.show).toEqual(begun);
    expect(withChange(again, at(1)).versionedShow?.clock).toBeGreaterThan(1);
  });
});

describe('isLinked', () => {
  const stage = messageOf(initialPeerState('a', 'stage', begun), 'state');
  const speaker = receive(initialPeerState('s', 'speaker', null), stage, 1000).peerState;

  it('is true while a window of the other role has sent a message recently', () => {
    expect(isLinked(speaker, 1000 + PEER_TIMEOUT_MS - 1)).toBe(true);
    expect(isLinked(speaker, 1000 + PEER_TIMEOUT_MS)).toBe(false);
  });

  it('is false for the same role, for the window itself, and after a window has left', () => {
    const other = messageOf(initialPeerState('t', 'speaker', null), 'request');
    expect(isLinked(receive(initialPeerState('s', 'speaker', null), other, 0).peerState, 1)).toBe(
      false,
    );
    const own = messageOf(initialPeerState('s', 'stage', begun), 'request');
    expect(isLinked(receive(initialPeerState('s', 'speaker', null), own, 0).peerState, 1)).toBe(
      false,
    );
    const gone = receive(speaker, { ...stage, kind: 'leave' }, 1001).peerState;
    expect(isLinked(gone, 1002)).toBe(false);
  });
});
