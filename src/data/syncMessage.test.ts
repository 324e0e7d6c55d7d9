import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decksWithReport, deckOf, sceneOf } from '../../tests/fixtures/decks.ts';
import { startDetour, goTo, startShow, toggleFrozen } from '../domain/deck/show.ts';
import type { SyncMessage } from '../domain/deck/sync.ts';
import { decodeSyncMessage, encodeSyncMessage } from './syncMessage.ts';

const deck = deckOf([sceneOf('one'), sceneOf('two')]);
const initialShow = startShow(deck, 'en', 'light', 7);
const message: SyncMessage = {
  kind: 'state',
  from: 'a',
  role: 'stage',
  versionedShow: {
    show: startDetour(initialShow, { view: sceneOf('x').view, bounds: null }),
    clock: 3,
    by: 'a',
  },
};
const sent = (toSend: SyncMessage): unknown =>
  JSON.parse(JSON.stringify(encodeSyncMessage(toSend, deck)));

describe('sync messages', () => {
  it('decodes what was encoded, for any show: off script, frozen, or both', () => {
    const shows = decksWithReport.chain(({ deck: played, detours }) =>
      fc.record({
        played: fc.constant(played),
        show: fc
          .tuple(fc.nat(), fc.nat(), fc.boolean(), fc.boolean())
          .map(([at, later, frozen, off]) => {
            const here = goTo(
              startShow(played, 'zh', 'projector', 1),
              played,
              at % played.scenes.length,
            );
            const away = off ? detours.reduce(startDetour, here) : here;
            return frozen
              ? { ...toggleFrozen(away, played), at: later % played.scenes.length, detour: null }
              : away;
          }),
      }),
    );
    fc.assert(
      fc.property(shows, ({ played, show }) => {
        const original: SyncMessage = { ...message, versionedShow: { show, clock: 2, by: 'b' } };
        const read = decodeSyncMessage(
          JSON.parse(JSON.stringify(encodeSyncMessage(original, played))),
          played,
        );
        expect(read).toEqual(original);
      }),
    );
  });

  it('decodes a message without its show when deck or scene is another', () => {
    expect(decodeSyncMessage(sent(message), deckOf([sceneOf('one')], { id: 'other' }))).toEqual({
      ...message,
      versionedShow: null,
    });
    expect(decodeSyncMessage(sent(message), deckOf([sceneOf('two')]))?.versionedShow).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['a string', 'show'],
    ['something else', { fangyu: 'deck' }],
    ['a message of another build', { ...Object(sent(message)), version: 1 }],
    ['an unknown kind', { ...Object(sent(message)), kind: 'steal' }],
    ['an invalid sender', { ...Object(sent(message)), from: 7 }],
  ])('drops %s', (_, value) => {
    expect(decodeSyncMessage(value, deck)).toBeNull();
  });

  it('never throws and never returns an invalid show, whatever is changed in a message', () => {
    const text = JSON.stringify(sent(message));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('1', 'x', 'null', '[]'), (at, put) => {
        const broken = text.slice(0, at) + put + text.slice(at + 1);
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

  it('reads a frozen view of an earlier build, which had the text size of the show', () => {
    const frozen = toggleFrozen({ ...initialShow, textScale: 1.2 }, deck);
    const original: SyncMessage = {
      ...message,
      versionedShow: { show: { ...frozen, textScale: 0.9 }, clock: 2, by: 'b' },
    };
    const old = JSON.stringify(sent(original))
      .replace(',"textScale":1.2', '')
      .replace(',"isLeft":false', '')
      .replace(',"seen":null', '');
    const read = decodeSyncMessage(JSON.parse(old), deck)?.versionedShow?.show;
    expect(read).toMatchObject({ textScale: 0.9, isLeft: false, frozen: { textScale: 0.9 } });
    expect(decodeSyncMessage(sent(original), deck)).toEqual(original);
  });

  it('drops a show whose clock could not be exceeded', () => {
    const late: SyncMessage = {
      ...message,
      versionedShow: message.versionedShow && { ...message.versionedShow, clock: 2 ** 50 },
    };
    expect(decodeSyncMessage(sent(late), deck)?.versionedShow).toBeNull();
  });
});
