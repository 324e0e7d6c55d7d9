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
const firstShow = startShow(deck, 'en', 'light', 0);
const at = (scene: number): Show => goTo(firstShow, deck, scene);

const receiveAll = (peerState: PeerState, ...messages: readonly SyncMessage[]): PeerState =>
  messages.reduce((before, each) => receive(before, each, 0).peerState, peerState);

/** Delivers messages and their answers to all windows until no answer is left. Returns the number of deliveries. */
function settle(windows: PeerState[], messages: SyncMessage[]): number {
  let delivered = 0;
  for (let message = messages.shift(); message; message = messages.shift()) {
    windows.forEach((peerState, index) => {
      const result = receive(peerState, message, 0);
      windows[index] = result.peerState;
      delivered += 1;
      if (result.answer) messages.push(messageOf(result.peerState, 'state'));
    });
    if (delivered > 10_000) throw new Error('the windows never stop sending');
  }
  return delivered;
}

type Event =
  | { readonly kind: 'change'; readonly who: number; readonly scene: number }
  /** An old message is delivered: repeated, late, or to one window only. */
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

describe('the windows of one show', () => {
  it('have the same show after one `request` each, whatever was lost, repeated, late or reloaded before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), events, (count, sequence) => {
        const windows = Array.from({ length: count }, (_, index) =>
          initialPeerState(
            `w${String(index)}`,
            index ? 'speaker' : 'stage',
            index ? null : firstShow,
          ),
        );
        const sent: SyncMessage[] = [];
        sequence.forEach((event, moment) => {
          const index = event.who % count;
          const peerState = windows[index];
          if (!peerState) return;
          if (event.kind === 'change') {
            windows[index] = withChange(peerState, at(event.scene));
            sent.push(messageOf(windows[index], 'state'));
          } else if (event.kind === 'reload')
            windows[index] = initialPeerState(
              `r${String(moment)}`,
              peerState.role,
              index ? null : firstShow,
            );
          else {
            const old = sent[event.which % Math.max(1, sent.length)];
            if (old) windows[index] = receiveAll(peerState, old);
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

  it('end on the same scene after two changes at the same time, in any order of delivery', () => {
    const stage = initialPeerState('stage', 'stage', at(0));
    const one = withChange(
      receiveAll(initialPeerState('a', 'speaker', null), messageOf(stage, 'state')),
      at(1),
    );
    const two = withChange(
      receiveAll(initialPeerState('b', 'speaker', null), messageOf(stage, 'state')),
      at(2),
    );
    const [first, second] = [messageOf(one, 'state'), messageOf(two, 'state')];
    const scenes = [
      receiveAll(stage, first, second),
      receiveAll(stage, second, first),
      receiveAll(one, second),
      receiveAll(two, first),
    ].map((peerState) => peerState.versionedShow?.show.at);
    expect(scenes).toEqual([2, 2, 2, 2]);
  });

  it('never answer an answer', () => {
    const windows = [
      initialPeerState('a', 'stage', firstShow),
      initialPeerState('b', 'speaker', null),
    ];
    expect(
      settle(windows, [messageOf(windows[1] ?? initialPeerState('b', 'speaker', null), 'request')]),
    ).toBe(4);
  });

  it('restore the current scene of a reloaded stage instead of the saved one', () => {
    const speaker = withChange(initialPeerState('s', 'speaker', null), at(7));
    const stage = receiveAll(initialPeerState('new', 'stage', at(3)), messageOf(speaker, 'state'));
    expect(stage.versionedShow?.show.at).toBe(7);
    expect(
      receiveAll(speaker, messageOf(initialPeerState('new', 'stage', at(3)), 'request'))
        .versionedShow?.show.at,
    ).toBe(7);
  });

  it('drop a show that has ended, and accept the next one', () => {
    const stage = withChange(initialPeerState('a', 'stage', firstShow), at(4));
    const speaker = receiveAll(initialPeerState('s', 'speaker', null), messageOf(stage, 'state'));
    const over = receiveAll(speaker, messageOf(stage, 'end'));
    expect(over.versionedShow).toBeNull();
    const again = receiveAll(over, messageOf(initialPeerState('c', 'stage', firstShow), 'state'));
    expect(again.versionedShow?.show).toEqual(firstShow);
    expect(withChange(again, at(1)).versionedShow?.clock).toBeGreaterThan(1);
  });

  it('keep their show when a window without one, or with that of another deck, ends', () => {
    const stage = initialPeerState('a', 'stage', firstShow);
    const other = messageOf(initialPeerState('b', 'stage', null), 'end');
    const { peerState, isEnded } = receive(stage, other, 0);
    expect(isEnded).toBe(false);
    expect(peerState.versionedShow?.show).toEqual(firstShow);
  });
});

describe('isLinked', () => {
  const stage = messageOf(initialPeerState('a', 'stage', firstShow), 'state');
  const speaker = receive(initialPeerState('s', 'speaker', null), stage, 1000).peerState;

  it('is true until the peer has sent nothing for the timeout', () => {
    expect(isLinked(speaker, 1000 + PEER_TIMEOUT_MS - 1)).toBe(true);
    expect(isLinked(speaker, 1000 + PEER_TIMEOUT_MS)).toBe(false);
  });

  it('is true between a guest and a speaker window, and false between two audience windows', () => {
    const guest = messageOf(initialPeerState('g', 'guest', firstShow), 'state');
    const linkedTo = (role: 'stage' | 'guest' | 'speaker') =>
      isLinked(receive(initialPeerState('x', role, null), guest, 0).peerState, 1);
    expect([linkedTo('speaker'), linkedTo('stage'), linkedTo('guest')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is false for a peer of the same role, for the window itself, and after `leave`', () => {
    const other = messageOf(initialPeerState('t', 'speaker', null), 'request');
    expect(isLinked(receive(initialPeerState('s', 'speaker', null), other, 0).peerState, 1)).toBe(
      false,
    );
    const itself = messageOf(initialPeerState('s', 'stage', firstShow), 'request');
    expect(isLinked(receive(initialPeerState('s', 'speaker', null), itself, 0).peerState, 1)).toBe(
      false,
    );
    const closed = receive(speaker, { ...stage, kind: 'leave' }, 1001).peerState;
    expect(isLinked(closed, 1002)).toBe(false);
  });
});
