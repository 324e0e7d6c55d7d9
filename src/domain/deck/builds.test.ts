import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, decksWithReport, sceneOf } from '../../../tests/fixtures/decks.ts';
import { groupingId } from '../ids.ts';
import { buildCount, cutAt, EMPTY_BUILD, lastState, sceneStateAt } from './builds.ts';
import type { Deck } from './deck.ts';
import {
  currentStage,
  goTo,
  goToNext,
  goToPrevious,
  type Show,
  stageAfter,
  startShow,
} from './show.ts';

const start = (deck: Deck): Show => startShow(deck, 'en', 'light', 0);
const positionOf = ({ at, build }: Show) => [at, build] as const;
const [coast, river, delta] = ['coast', 'river', 'delta'].map(groupingId);
if (!coast || !river || !delta) throw new Error('no groupings');

const scene = sceneOf('one', {
  builds: [
    { ...EMPTY_BUILD, words: { kind: 'only', text: 'a' } },
    { ...EMPTY_BUILD, overlays: [coast], region: river },
    { ...EMPTY_BUILD, overlays: [delta], gloss: true, lines: 2 },
  ],
});

describe('a scene at a build', () => {
  it('keeps what the builds before have shown', () => {
    expect(sceneStateAt(scene, 0)).toMatchObject({
      view: { overlays: [], selection: null },
      words: { kind: 'only', text: 'a' },
      gloss: false,
      lines: null,
    });
    expect(sceneStateAt(scene, 1)).toMatchObject({
      view: { overlays: [coast], selection: { kind: 'region', id: river } },
      words: { kind: 'only', text: 'a' },
    });
    expect(lastState(scene)).toMatchObject({
      build: 2,
      view: { overlays: [coast, delta], selection: { kind: 'region', id: river } },
      gloss: true,
      lines: 2,
    });
  });

  it('is limited to its builds, and without builds shows everything', () => {
    expect(sceneStateAt(scene, 99)).toEqual(lastState(scene));
    expect(sceneStateAt(scene, -1)).toEqual(sceneStateAt(scene, 0));
    const plain = sceneOf('plain');
    expect(lastState(plain)).toEqual({
      build: 0,
      view: plain.view,
      words: { kind: 'all' },
      gloss: false,
      lines: null,
    });
  });
});

describe('the builds of a show', () => {
  it('are all reached once, in order, by the key for the next one', () => {
    fc.assert(
      fc.property(decksWithReport, ({ deck }) => {
        const all = deck.scenes.flatMap((each, at) =>
          Array.from({ length: buildCount(each) }, (_, build) => [at, build] as const),
        );
        const walked = [positionOf(start(deck))];
        for (let show = start(deck); stageAfter(show, deck); ) {
          show = goToNext(show, deck);
          walked.push(positionOf(show));
        }
        expect(walked).toEqual(all);
      }),
    );
  });

  it('are walked back in the same order', () => {
    fc.assert(
      fc.property(decksWithReport, fc.nat(), fc.nat(), ({ deck }, pick, step) => {
        const at = pick % deck.scenes.length;
        const show = goTo(start(deck), deck, at, step % 5);
        if (stageAfter(show, deck)) expect(goToPrevious(goToNext(show, deck), deck)).toEqual(show);
        const isFirst = show.at === 0 && show.build === 0;
        if (!isFirst) expect(goToNext(goToPrevious(show, deck), deck)).toEqual(show);
      }),
    );
  });

  it('end at the last build of the scene before, and begin at the first of a scene that is jumped to', () => {
    const deck = deckOf([scene, sceneOf('two')]);
    const two = goTo(start(deck), deck, 1);
    expect(positionOf(goToPrevious(two, deck))).toEqual([0, 2]);
    expect(positionOf(goTo(two, deck, 0))).toEqual([0, 0]);
    expect(positionOf(goTo(two, deck, 0, 99))).toEqual([0, 2]);
    expect(currentStage(goTo(two, deck, 0, 1), deck)).toMatchObject({
      build: 1,
      view: { overlays: [coast] },
    });
  });

  it('stay the same object at both ends of the deck', () => {
    const deck = deckOf([scene]);
    const last = goTo(start(deck), deck, 0, 2);
    expect(goToNext(last, deck)).toBe(last);
    expect(goToPrevious(start(deck), deck)).toEqual(start(deck));
    expect(stageAfter(last, deck)).toBeNull();
    expect(stageAfter(start(deck), deck)).toMatchObject({ build: 1 });
  });
});

it('cutAt divides a passage at its first marked words, and joins to the same text', () => {
  expect(cutAt('a sea and a sea', 'sea')).toEqual(['a ', 'sea', ' and a sea']);
  expect(cutAt('a sea', 'lake')).toBeNull();
  expect(cutAt('a sea', '')).toBeNull();
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, marked) => {
      expect((cutAt(text, marked) ?? [text]).join('')).toBe(text);
    }),
  );
});
