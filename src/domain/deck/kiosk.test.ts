import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { goToNextInLoop } from './kiosk.ts';
import { KIOSK_SECONDS, kioskIn, readKioskSeconds } from './kioskSeconds.ts';
import { startDetour, startShow, toggleBlack } from './show.ts';

describe('a kiosk', () => {
  it('shows every scene once in each round, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(30), (count, steps) => {
        const deck = deckOf(Array.from({ length: count }, (_, at) => sceneOf(`scene-${at + 1}`)));
        let show = startShow(deck, 'zh', 'projector', 0);
        for (let step = 1; step <= steps; step += 1) {
          show = goToNextInLoop(show, deck);
          expect(show.at).toBe(step % count);
        }
      }),
    );
  });

  it('leaves a black screen and what a visitor has opened', () => {
    const deck = deckOf([sceneOf('one'), sceneOf('two')]);
    const show = startShow(deck, 'zh', 'projector', 0);
    const away = toggleBlack(startDetour(show, { view: sceneOf('x').view, bounds: null }));
    expect(goToNextInLoop(away, deck)).toEqual({ ...show, at: 1 });
  });

  it('reads whole seconds within its limits only', () => {
    expect(readKioskSeconds('20')).toBe(20);
    expect(readKioskSeconds(String(KIOSK_SECONDS.min))).toBe(KIOSK_SECONDS.min);
    expect(readKioskSeconds(String(KIOSK_SECONDS.max))).toBe(KIOSK_SECONDS.max);
    for (const text of ['', '4', '601', '-20', '2e1', '20.5', 'on', '９', '99999'])
      expect(readKioskSeconds(text)).toBeNull();
  });

  it('is found in the address, also with a value that cannot be used', () => {
    expect(kioskIn('#lang=zh&kiosk=30')).toBe('30');
    expect(kioskIn('#kiosk=fast')).toBe('fast');
    expect(kioskIn('#kiosk')).toBe('');
    expect(kioskIn('#lang=zh')).toBeNull();
    expect(kioskIn(`#${'x'.repeat(100_000)}&kiosk=30`)).toBeNull();
  });
});
