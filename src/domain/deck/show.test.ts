import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, decksWithReport, sceneOf } from '../../../tests/fixtures/decks.ts';
import type { Deck } from './deck.ts';
import {
  returnToScript,
  currentStage,
  startDetour,
  goTo,
  goToNext,
  goToPrevious,
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
  it('begins at the first scene, with its clock at zero', () => {
    const show = begin(three);
    expect(sceneAt(show)).toBe('one');
    expect(elapsed(show.timer, 0)).toBe(0);
    expect(stageOf(show, three)).toMatchObject({ offScript: false, bounds: null, theme: 'light' });
  });

  it('plays to its end with the next-key alone, and stays there', () => {
    let show = begin(three);
    const seen = [sceneAt(show)];
    for (let step = 0; step < 4; step += 1) {
      show = goToNext(show, three);
      seen.push(sceneAt(show));
    }
    expect(seen).toEqual(['one', 'two', 'three', 'three', 'three']);
    expect(sceneAt(goToPrevious(begin(three), three))).toBe('one');
  });

  it('of a deck without scenes shows nothing, and no key breaks it', () => {
    const none = deckOf([]);
    expect(stageOf(goToNext(goToPrevious(begin(none), none), none), none)).toBeNull();
    expect(toggleFrozen(begin(none), none).frozen).toBeNull();
  });

  it('goes to the nearest scene when asked for one beyond the ends', () => {
    expect(sceneAt(goTo(begin(three), three, 99))).toBe('three');
    expect(sceneAt(goTo(begin(three), three, -3))).toBe('one');
  });

  it('takes language and theme of a scene that fixes them, and its own again after it', () => {
    const deck = deckOf([sceneOf('zh', { language: 'zh', theme: 'projector' }), sceneOf('free')]);
    const show = begin(deck);
    expect(stageOf(show, deck)).toMatchObject({ theme: 'projector', view: { language: 'zh' } });
    const free = goToNext(setLanguage(show, 'en'), deck);
    expect(stageOf(free, deck)).toMatchObject({ theme: 'light', view: { language: 'en' } });
  });
});

describe('next, and what it does first', () => {
  it('from black it lights, from off script it returns; only then it goes on', () => {
    const two = goTo(begin(three), three, 1);
    for (const step of [goToNext, goToPrevious]) {
      expect(step(toggleBlack(two), three)).toEqual(two);
      expect(step(startDetour(two, off), three)).toEqual(two);
      const both = toggleBlack(startDetour(two, off));
      expect(step(step(both, three), three)).toEqual(two);
    }
  });

  it('then previous is where one was, in the middle of any deck', () => {
    fc.assert(
      fc.property(decksWithReport, fc.nat(), ({ deck }, pick) => {
        fc.pre(deck.scenes.length >= 3);
        const middle = 1 + (pick % (deck.scenes.length - 2));
        const show = goTo(begin(deck), deck, middle);
        expect(goToPrevious(goToNext(show, deck), deck)).toEqual(show);
        expect(goToNext(goToPrevious(show, deck), deck)).toEqual(show);
      }),
    );
  });
});

describe('a detour', () => {
  it('shows what was asked for, without the words of the scene, and says so', () => {
    const show = startDetour(goTo(begin(three), three, 1), {
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

  it('or many, and a return restore show and picture exactly, by key, next or previous', () => {
    fc.assert(
      fc.property(decksWithReport, fc.nat(), ({ deck, detours }, pick) => {
        const show = goTo(begin(deck), deck, pick % deck.scenes.length);
        const away = detours.reduce(startDetour, show);
        expect(stageOf(away, deck)?.offScript).toBe(true);
        for (const back of [returnToScript(away), goToNext(away, deck), goToPrevious(away, deck)]) {
          expect(back).toEqual(show);
          expect(stageOf(back, deck)).toEqual(stageOf(show, deck));
        }
      }),
    );
  });

  it('that nobody made is no return: the show stays the same object', () => {
    const show = begin(three);
    expect(returnToScript(show)).toBe(show);
  });
});

/** Everything that can happen to a show but letting a frozen picture go. */
const verbs = (detours: readonly Parameters<typeof startDetour>[1][]) =>
  fc.constantFrom<(show: Show, deck: Deck) => Show>(
    goToNext,
    goToPrevious,
    (show, deck) => goTo(show, deck, 0),
    (show, deck) => goTo(show, deck, 99),
    ...detours.map((detour) => (show: Show) => startDetour(show, detour)),
    returnToScript,
    toggleBlack,
    (show) => setLanguage(show, 'zh'),
    (show) => ({ ...show, theme: 'dark' }),
    (show) => scaleText(show, 1),
    (show) => toggleTimer(show, 5),
  );

describe('a frozen picture', () => {
  it('never changes until it is let go, whatever the speaker does; then the room follows', () => {
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

it('the room’s text stays within its limits, and a step up and one down are none', () => {
  const least = scaleText(begin(three), -50);
  expect(least.textScale).toBe(TEXT_SCALES.min);
  expect(scaleText(least, 50).textScale).toBe(TEXT_SCALES.max);
  expect(scaleText(scaleText(begin(three), 1), -1).textScale).toBe(1);
});

it('the whole of a show survives being written and read', () => {
  const show = toggleFrozen(toggleTimer(startDetour(begin(three), off), 90), three);
  expect(JSON.parse(JSON.stringify(show))).toEqual(show);
});
