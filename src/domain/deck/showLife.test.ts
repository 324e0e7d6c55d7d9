import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { goTo, type Show, startShow, toggleTimer } from './show.ts';
import { applyAction } from './showAction.ts';
import {
  beginAgain,
  GONE_AFTER_MS,
  goOn,
  leaveShow,
  UNCHANGED_AFTER_MS,
  wasLeft,
} from './showLife.ts';
import { elapsed } from './timer.ts';

const deck = deckOf(['one', 'two', 'three'].map((id) => sceneOf(id)));
const DAY_MS = 24 * 60 * 60 * 1000;
const moments = fc.nat(10 * DAY_MS);
const startAt = (at: number): Show => goTo(startShow(deck, 'zh', 'projector', 1000), deck, at);

describe('a show that was left', () => {
  it('does not count the time away, whenever it is continued', () => {
    fc.assert(
      fc.property(moments, moments, moments, (worked, away, after) => {
        const seen = 1000 + worked;
        const left = leaveShow(startAt(1), deck, seen, seen + away);
        expect(elapsed(left.timer, seen + away)).toBe(worked);
        const continued = goOn(left, seen + away);
        expect(continued).toMatchObject({ at: 1, isLeft: false });
        expect(elapsed(continued.timer, seen + away + after)).toBe(worked + after);
      }),
    );
  });

  it('is left once: a second window that notices it changes nothing', () => {
    const left = leaveShow(startAt(2), deck, 5000, DAY_MS);
    expect(leaveShow(left, deck, 9000, 2 * DAY_MS)).toBe(left);
  });

  it('keeps a clock that was paused before', () => {
    const left = leaveShow(toggleTimer(startAt(1), 3000), deck, 9000, DAY_MS);
    expect(elapsed(left.timer, DAY_MS)).toBe(2000);
  });

  it('begins again at the first scene, where there is nothing to go on with', () => {
    expect(leaveShow(startAt(0), deck, 5000, DAY_MS)).toEqual({
      ...startAt(0),
      timer: { since: DAY_MS, stoppedAt: null },
    });
  });

  it('can begin again in its language, theme and text size, with a clock at zero', () => {
    const left = { ...leaveShow(startAt(2), deck, 5000, DAY_MS), textScale: 1.2, black: true };
    const again = applyAction(left, deck, { kind: 'begin-again', now: DAY_MS });
    expect(again).toEqual(beginAgain(left, deck, DAY_MS));
    expect(again).toMatchObject({ at: 0, language: 'zh', textScale: 1.2, black: false });
    expect(elapsed(again.timer, DAY_MS)).toBe(0);
  });

  it('goes on only if it was left', () => {
    const show = startAt(1);
    expect(goOn(show, DAY_MS)).toBe(show);
  });
});

describe('wasLeft', () => {
  it('is true after an hour without a sign of life, and after four hours without a change', () => {
    expect(wasLeft({ seen: 0, changed: 0 }, GONE_AFTER_MS - 1)).toBe(false);
    expect(wasLeft({ seen: 0, changed: 0 }, GONE_AFTER_MS)).toBe(true);
    const now = UNCHANGED_AFTER_MS;
    expect(wasLeft({ seen: now, changed: 1 }, now)).toBe(false);
    expect(wasLeft({ seen: now, changed: 0 }, now)).toBe(true);
  });

  it('is false where the clock of the device was set back', () => {
    expect(wasLeft({ seen: DAY_MS, changed: DAY_MS }, 0)).toBe(false);
  });
});
