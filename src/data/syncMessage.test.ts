import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decksWithReport, deckOf, sceneOf } from '../../tests/fixtures/decks.ts';
import { detourTo, goTo, startShow, toggleFrozen } from '../domain/deck/show.ts';
import type { Saying } from '../domain/deck/sync.ts';
import { readMessage, toMessage } from './syncMessage.ts';

const deck = deckOf([sceneOf('one'), sceneOf('two')]);
const begun = startShow(deck, 'en', 'light', 7);
const said: Saying = {
  kind: 'tell',
  from: 'a',
  role: 'stage',
  told: { show: detourTo(begun, { view: sceneOf('x').view, bounds: null }), clock: 3, by: 'a' },
};
const sent = (saying: Saying): unknown => JSON.parse(JSON.stringify(toMessage(saying, deck)));

describe('what windows say to each other', () => {
  it('arrives as it was said, of any show: off script, frozen, or both', () => {
    const shows = decksWithReport.chain(({ deck: any, detours }) =>
      fc.record({
        any: fc.constant(any),
        show: fc
          .tuple(fc.nat(), fc.nat(), fc.boolean(), fc.boolean())
          .map(([at, later, frozen, off]) => {
            const here = goTo(startShow(any, 'zh', 'projector', 1), any, at % any.scenes.length);
            const away = off ? detours.reduce(detourTo, here) : here;
            return frozen
              ? { ...toggleFrozen(away, any), at: later % any.scenes.length, detour: null }
              : away;
          }),
      }),
    );
    fc.assert(
      fc.property(shows, ({ any, show }) => {
        const saying: Saying = { ...said, told: { show, clock: 2, by: 'b' } };
        const read = readMessage(JSON.parse(JSON.stringify(toMessage(saying, any))), any);
        expect(read).toEqual(saying);
      }),
    );
  });

  it('of another deck, or a scene that is not there, arrives without its show', () => {
    expect(readMessage(sent(said), deckOf([sceneOf('one')], { id: 'other' }))).toEqual({
      ...said,
      told: null,
    });
    expect(readMessage(sent(said), deckOf([sceneOf('two')]))?.told).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['words', 'show'],
    ['something else', { fangyu: 'deck' }],
    ['another build', { ...Object(sent(said)), version: 2 }],
    ['an unknown wish', { ...Object(sent(said)), kind: 'steal' }],
    ['nobody', { ...Object(sent(said)), from: 7 }],
  ])('is dropped when it is %s', (_, value) => {
    expect(readMessage(value, deck)).toBeNull();
  });

  it('never throws, and never gives a show that is none, whatever a field is turned into', () => {
    const whole = JSON.stringify(sent(said));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom('1', 'x', 'null', '[]'), (at, put) => {
        const broken = whole.slice(0, at) + put + whole.slice(at + 1);
        let value: unknown;
        try {
          value = JSON.parse(broken);
        } catch {
          return;
        }
        const show = readMessage(value, deck)?.told?.show;
        expect(show === undefined || deck.scenes[show.at] !== undefined).toBe(true);
      }),
    );
  });

  it('with a clock nobody could outrun is not believed', () => {
    const late: Saying = { ...said, told: said.told && { ...said.told, clock: 2 ** 50 } };
    expect(readMessage(sent(late), deck)?.told).toBeNull();
  });
});
