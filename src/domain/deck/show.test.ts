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
const start = (deck: Deck): Show => startShow(deck, 'en', 'light', 0);
const sceneAt = (show: Show, deck: Deck = three) => stageOf(show, deck)?.scene.id;
const detour = { view: sceneOf('x', {}).view, bounds: null };

describe('a show', () => {
  it('starts at the first scene with its timer at zero', () => {
    const show = start(three);
    expect(sceneAt(show)).toBe('one');
    expect(elapsed(show.timer, 0)).toBe(0);
    expect(stageOf(show, three)).toMatchObject({ offScript: false, bounds: null, theme: 'light' });
  });

  it('reaches the last scene with `goToNext` alone, and stays there', () => {
    let show = start(three);
    const visited = [sceneAt(show)];
    for (let step = 0; step < 4; step += 1) {
      show = goToNext(show, three);
      visited.push(sceneAt(show));
    }
    expect(visited).toEqual(['one', 'two', 'three', 'three', 'three']);
    expect(sceneAt(goToPrevious(start(three), three))).toBe('one');
  });

  it('has no stage for a deck without scenes', () => {
    const none = deckOf([]);
    expect(stageOf(goToNext(goToPrevious(start(none), none), none), none)).toBeNull();
    expect(toggleFrozen(start(none), none).frozen).toBeNull();
  });

  it('limits the index of `goTo` to the deck', () => {
    expect(sceneAt(goTo(start(three), three, 99))).toBe('three');
    expect(sceneAt(goTo(start(three), three, -3))).toBe('one');
  });

  it('uses language and theme of a scene that fixes them, and then its own again', () => {
    const deck = deckOf([sceneOf('zh', { language: 'zh', theme: 'projector' }), sceneOf('free')]);
    const show = start(deck);
    expect(stageOf(show, deck)).toMatchObject({ theme: 'projector', view: { language: 'zh' } });
    const free = goToNext(setLanguage(show, 'en'), deck);
    expect(stageOf(free, deck)).toMatchObject({ theme: 'light', view: { language: 'en' } });
  });
});

describe('goToNext and goToPrevious', () => {
  it('light a black screen and return to the script before they change the scene', () => {
    const two = goTo(start(three), three, 1);
    for (const step of [goToNext, goToPrevious]) {
      expect(step(toggleBlack(two), three)).toEqual(two);
      expect(step(startDetour(two, detour), three)).toEqual(two);
      const both = toggleBlack(startDetour(two, detour));
      expect(step(step(both, three), three)).toEqual(two);
    }
  });

  it('are inverse to each other in the middle of any deck', () => {
    fc.assert(
      fc.property(decksWithReport, fc.nat(), ({ deck }, pick) => {
        fc.pre(deck.scenes.length >= 3);
        const middle = 1 + (pick % (deck.scenes.length - 2));
        const show = goTo(start(deck), deck, middle);
        expect(goToPrevious(goToNext(show, deck), deck)).toEqual(show);
        expect(goToNext(goToPrevious(show, deck), deck)).toEqual(show);
      }),
    );
  });
});

describe('a detour', () => {
  it('shows its own view and bounds, without the spotlight, and is marked as off script', () => {
    const show = startDetour(goTo(start(three), three, 1), {
      view: { ...detour.view, counties: true },
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

  it('is undone exactly by returnToScript, goToNext and goToPrevious, also after several detours', () => {
    fc.assert(
      fc.property(decksWithReport, fc.nat(), ({ deck, detours }, pick) => {
        const show = goTo(start(deck), deck, pick % deck.scenes.length);
        const offScript = detours.reduce(startDetour, show);
        expect(stageOf(offScript, deck)?.offScript).toBe(true);
        for (const back of [
          returnToScript(offScript),
          goToNext(offScript, deck),
          goToPrevious(offScript, deck),
        ]) {
          expect(back).toEqual(show);
          expect(stageOf(back, deck)).toEqual(stageOf(show, deck));
        }
      }),
    );
  });

  it('is required for a return: without one the show stays the same object', () => {
    const show = start(three);
    expect(returnToScript(show)).toBe(show);
  });
});

/** All changes of a show except the end of a frozen stage. */
const changes = (detours: readonly Parameters<typeof startDetour>[1][]) =>
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

describe('a frozen stage', () => {
  it('stays black, or not, whatever scene the speaker goes to', () => {
    const frozen = toggleFrozen(start(three), three);
    for (const step of [goToNext, goToPrevious, (show: Show) => goTo(show, three, 2)]) {
      expect(step(toggleBlack(frozen), three).black).toBe(true);
      expect(step(frozen, three).black).toBe(false);
    }
    expect(goToNext(toggleBlack(frozen), three).at).toBe(1);
  });

  it('keeps its text size and its language', () => {
    const frozen = toggleFrozen(start(three), three);
    const changed = setLanguage(scaleText(frozen, 2), 'zh');
    expect(stageOf(changed, three)).toMatchObject({ textScale: 1, view: { language: 'en' } });
    expect(currentStage(changed, three)).toMatchObject({
      textScale: 1.2,
      view: { language: 'zh' },
    });
  });

  it('never changes until the freeze ends, whatever the speaker does; then the audience follows', () => {
    const cases = decksWithReport.chain(({ deck, detours }) =>
      fc.record({
        deck: fc.constant(deck),
        before: fc.array(changes(detours), { maxLength: 4 }),
        after: fc.array(changes(detours), { minLength: 1, maxLength: 10 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ deck, before, after }) => {
        const apply = (show: Show, change: (show: Show, deck: Deck) => Show) => change(show, deck);
        let show = toggleFrozen(before.reduce(apply, start(deck)), deck);
        const frozen = stageOf(show, deck);
        for (const change of after) {
          show = change(show, deck);
          expect(stageOf(show, deck)).toEqual(frozen);
        }
        const unfrozen = toggleFrozen(show, deck);
        expect(stageOf(unfrozen, deck)).toEqual(currentStage(show, deck));
      }),
    );
  });
});

it('limits the scale of the text, and a step up and a step down cancel each other', () => {
  const smallest = scaleText(start(three), -50);
  expect(smallest.textScale).toBe(TEXT_SCALES.min);
  expect(scaleText(smallest, 50).textScale).toBe(TEXT_SCALES.max);
  expect(scaleText(scaleText(start(three), 1), -1).textScale).toBe(1);
});

it('keeps a complete show through JSON', () => {
  const show = toggleFrozen(toggleTimer(startDetour(start(three), detour), 90), three);
  expect(JSON.parse(JSON.stringify(show))).toEqual(show);
});
