import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, decksWithReport, sceneOf } from '../../../tests/fixtures/decks.ts';
import type { Deck } from './deck.ts';
import {
  backToScript,
  currentStage,
  detourTo,
  goTo,
  next,
  previous,
  scaleText,
  type Show,
  setLanguage,
  stageOf,
  startShow,
  TEXT_SCALES,
  toggleBlack,
  toggleFrozen,
  toggleTimer,
} from './show.ts';
import { elapsed } from './timer.ts';

const three = deckOf(['one', 'two', 'three'].map((id) => sceneOf(id)));
const begin = (deck: Deck): Show => startShow(deck, 'en', 'light', 0);
const sceneAt = (show: Show, deck: Deck = three) => stageOf(show, deck)?.scene.id;
const off = { view: sceneOf('x', {}).view, bounds: null };

describe('a show', () => {
  it('starts at the first scene, with the timer at zero', () => {
    const show = begin(three);
    expect(sceneAt(show)).toBe('one');
    expect(elapsed(show.timer, 0)).toBe(0);
    expect(stageOf(show, three)).toMatchObject({ offScript: false, bounds: null, theme: 'light' });
  });

  it('goes to the last scene with "next" only, and stays there', () => {
    let show = begin(three);
    const seen = [sceneAt(show)];
    for (let step = 0; step < 4; step += 1) {
      show = next(show, three);
      seen.push(sceneAt(show));
    }
    expect(seen).toEqual(['one', 'two', 'three', 'three', 'three']);
    expect(sceneAt(previous(begin(three), three))).toBe('one');
  });

  it('shows nothing for a deck without scenes, and no action throws', () => {
    const none = deckOf([]);
    expect(stageOf(next(previous(begin(none), none), none), none)).toBeNull();
    expect(toggleFrozen(begin(none), none).frozen).toBeNull();
  });

  it('clamps an index outside the deck', () => {
    expect(sceneAt(goTo(begin(three), three, 99))).toBe('three');
    expect(sceneAt(goTo(begin(three), three, -3))).toBe('one');
  });

  it('uses the language and theme of a scene, and its own ones after that scene', () => {
    const deck = deckOf([sceneOf('zh', { language: 'zh', theme: 'projector' }), sceneOf('free')]);
    const show = begin(deck);
    expect(stageOf(show, deck)).toMatchObject({ theme: 'projector', view: { language: 'zh' } });
    const free = next(setLanguage(show, 'en'), deck);
    expect(stageOf(free, deck)).toMatchObject({ theme: 'light', view: { language: 'en' } });
  });
});

describe('next and previous', () => {
  it('leave black first, then return to the script, then change the scene', () => {
    const two = goTo(begin(three), three, 1);
    for (const step of [next, previous]) {
      expect(step(toggleBlack(two), three)).toEqual(two);
      expect(step(detourTo(two, off), three)).toEqual(two);
      const both = toggleBlack(detourTo(two, off));
      expect(step(step(both, three), three)).toEqual(two);
    }
  });

  it('reverse each other in the middle of generated decks', () => {
    fc.assert(
      fc.property(decksWithReport, fc.nat(), ({ deck }, pick) => {
        fc.pre(deck.scenes.length >= 3);
        const middle = 1 + (pick % (deck.scenes.length - 2));
        const show = goTo(begin(deck), deck, middle);
        expect(previous(next(show, deck), deck)).toEqual(show);
        expect(next(previous(show, deck), deck)).toEqual(show);
      }),
    );
  });
});

describe('a detour', () => {
  it('shows its view without the spotlight of the scene, and is marked as off script', () => {
    const show = detourTo(goTo(begin(three), three, 1), {
      view: { ...off.view, counties: true },
      bounds: [100, 20, 110, 30],
    });
    expect(stageOf(show, three)).toMatchObject({
      offScript: true,
      spotlight: null,
      bounds: [100, 20, 110, 30],
      view: { counties: true, layout: 'map' },
      scene: { id: 'two' },
    });
  });

  it('is undone exactly by a return, "next" or "previous"', () => {
    fc.assert(
      fc.property(decksWithReport, fc.nat(), ({ deck, detours }, pick) => {
        const show = goTo(begin(deck), deck, pick % deck.scenes.length);
        const away = detours.reduce(detourTo, show);
        expect(stageOf(away, deck)?.offScript).toBe(true);
        for (const back of [backToScript(away), next(away, deck), previous(away, deck)]) {
          expect(back).toEqual(show);
          expect(stageOf(back, deck)).toEqual(stageOf(show, deck));
        }
      }),
    );
  });

  it('is not needed for a return: the show then stays the same object', () => {
    const show = begin(three);
    expect(backToScript(show)).toBe(show);
  });
});

/** Everything that can happen to a show but letting a frozen picture go. */
const verbs = (detours: readonly Parameters<typeof detourTo>[1][]) =>
  fc.constantFrom<(show: Show, deck: Deck) => Show>(
    next,
    previous,
    (show, deck) => goTo(show, deck, 0),
    (show, deck) => goTo(show, deck, 99),
    ...detours.map((detour) => (show: Show) => detourTo(show, detour)),
    backToScript,
    toggleBlack,
    (show) => setLanguage(show, 'zh'),
    (show) => ({ ...show, theme: 'dark' }),
    (show) => scaleText(show, 1),
    (show) => toggleTimer(show, 5),
  );

describe('a frozen picture', () => {
  it('does not change until it is released; the audience then sees the speaker’s picture', () => {
    const cases = decksWithReport.chain(({ deck, detours }) =>
      fc.record({
        deck: fc.constant(deck),
        before: fc.array(verbs(detours), { maxLength: 4 }),
        after: fc.array(verbs(detours), { minLength: 1, maxLength: 10 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ deck, before, after }) => {
        const apply = (show: Show, verb: (show: Show, deck: Deck) => Show) => verb(show, deck);
        let show = toggleFrozen(before.reduce(apply, begin(deck)), deck);
        const picture = stageOf(show, deck);
        for (const verb of after) {
          show = verb(show, deck);
          expect(stageOf(show, deck)).toEqual(picture);
        }
        const follows = toggleFrozen(show, deck);
        expect(stageOf(follows, deck)).toEqual(currentStage(show, deck));
      }),
    );
  });
});

it('scaleText stays within the limits, and a step up reverses a step down', () => {
  const least = scaleText(begin(three), -50);
  expect(least.textScale).toBe(TEXT_SCALES.min);
  expect(scaleText(least, 50).textScale).toBe(TEXT_SCALES.max);
  expect(scaleText(scaleText(begin(three), 1), -1).textScale).toBe(1);
});

it('a show is the same after it is serialized and parsed', () => {
  const show = toggleFrozen(toggleTimer(detourTo(begin(three), off), 90), three);
  expect(JSON.parse(JSON.stringify(show))).toEqual(show);
});
