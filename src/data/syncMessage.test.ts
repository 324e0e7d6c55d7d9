import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decksWithReport, deckOf, sceneOf } from '../../tests/fixtures/decks.ts';
import { startDetour, goTo, startShow, toggleFrozen } from '../domain/deck/show.ts';
import type { SyncMessage } from '../domain/deck/sync.ts';
import { decodeSyncMessage, encodeSyncMessage } from './syncMessage.ts';

const deck = deckOf([sceneOf('one'), sceneOf('two')]);
const begun = startShow(deck, 'en', 'light', 7);
const message: SyncMessage = {
  kind: 'tell',
  from: 'a',
  role: 'stage',
  versionedShow: {
    show: startDetour(begun, { view: sceneOf('x').view, bounds: null }),
    clock: 3,
    by: 'a',
  },
};
const sent = (saying: SyncMessage): unknown =>
  JSON.parse(JSON.stringify(encodeSyncMessage(saying, deck)));

describe('what windows say to each other', () => {
  it('arrives as it was said, of any show: off script, frozen, or both', () => {
    const shows = decksWithReport.chain(({ deck: any, detours }) =>
      fc.record({
        any: fc.constant(any),
        show: fc
          .tuple(fc.nat(), fc.nat(), fc.boolean(), fc.boolean())
          .map(([at, later, frozen, off]) => {
            const here = goTo(startShow(any, 'zh', 'projector', 1), any, at % any.scenes.length);
            const away = off ? detours.reduce(startDetour, here) : here;
            return frozen
              ? { ...toggleFrozen(away, any), at: later % any.scenes.length, detour: null }
              : away;
          }),
      }),
    );
    fc.assert(
      fc.property(shows, ({ any, show }) => {
        const saying: SyncMessage = { ...message, versionedShow: { show, clock: 2, by: 'b' } };
        const read = decodeSyncMessage(
          JSON.parse(JSON.stringify(encodeSyncMessage(saying, any))),
          any,
        );
        expect(read).toEqual(saying);
      }),
    );
  });

  it('of another deck, or a scene that is not there, arrives without its show', () => {
    expect(decodeSyncMessage(sent(message), deckOf([sceneOf('one')], { id: 'other' }))).toEqual({
      ...message,
      versionedShow: null,
    });
    expect(decodeSyncMessage(sent(message), deckOf([sceneOf('two')]))?.versionedShow).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['words', 'show'],
    ['something else', { fangyu: 'deck' }],
    ['another build', { ...Object(sent(message)), version: 2 }],
    ['an unknown wish', { ...Object(sent(message)), kind: 'steal' }],
    ['nobody', { ...Object(sent(message)), from: 7 }],
  ])('is dropped when it is %s', (_, value) => {
    expect(decodeSyncMessage(value, deck)).toBeNull();
  });

  it('never throws, and never gives a show that is none, whatever a field is turned into', () => {
    const whole = JSON.stringify(sent(message));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom('1', 'x', 'null', '[]'), (at, put) => {
        const broken = whole.slice(0, at) + put + whole.slice(at + 1);
        let value: unknown;
        try {
          value = JSON.parse(broken);
        } catch {
          return;
        }
        const show = decodeSyncMessage(value, deck)?.versionedShow?.show;
        expect(show === undefined || deck.scenes[show.at] !== undefined).toBe(true);
      }),
    );
  });

  it('with a clock nobody could outrun is not believed', () => {
    const late: SyncMessage = {
      ...message,
      versionedShow: message.versionedShow && { ...message.versionedShow, clock: 2 ** 50 },
    };
    expect(decodeSyncMessage(sent(late), deck)?.versionedShow).toBeNull();
  });
});
