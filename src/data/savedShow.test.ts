import { describe, expect, it } from 'vitest';
import { sceneViewOf } from '../domain/deck/sceneView.ts';
import type { Deck, Scene } from '../domain/deck/deck.ts';
import { goTo, startShow } from '../domain/deck/show.ts';
import { GONE_AFTER_MS } from '../domain/deck/showLife.ts';
import { elapsed } from '../domain/deck/timer.ts';
import { defaultView } from '../domain/view/view.ts';
import { readSavedShow, resumeShow, toSavedShow } from './savedShow.ts';

const scene = (id: string): Scene => ({
  ...{ id, title: { en: id }, kicker: {}, notes: {}, seconds: 0 },
  view: sceneViewOf(defaultView('en')),
  camera: { kind: 'country' },
  ...{ spotlight: null, content: null, builds: [], theme: null, language: null },
});
const deck: Deck = {
  ...{ id: 'small', title: {}, report: 'small', seconds: 0 },
  scenes: ['one', 'two', 'three'].map(scene),
};
const show = { ...goTo(startShow(deck, 'zh', 'dark', 1000), deck, 2), black: true, textScale: 1.2 };
const DAY_MS = 24 * 60 * 60 * 1000;
const stored = (value: unknown) => readSavedShow(JSON.parse(JSON.stringify(value)));

describe('saved show', () => {
  it('resumes at its scene with its clock', () => {
    const resumed = resumeShow(stored(toSavedShow(show, deck)), deck, 2000);
    expect(resumed).toEqual(show);
    expect(resumed && elapsed(resumed.timer, 61_000)).toBe(60_000);
  });

  it('finds its scene after scenes were added before it', () => {
    const longer = { ...deck, scenes: [scene('zero'), ...deck.scenes] };
    expect(resumeShow(stored(toSavedShow(show, deck)), longer, 2000)?.at).toBe(3);
  });

  it('asks whether to go on a day later, with the clock of the moment when it was last seen', () => {
    const saved = stored(toSavedShow(show, deck, 61_000));
    expect(resumeShow(saved, deck, 61_000 + GONE_AFTER_MS - 1)).toEqual(show);
    const resumed = resumeShow(saved, deck, 61_000 + DAY_MS);
    expect(resumed).toMatchObject({ at: 2, isLeft: true });
    expect(resumed && elapsed(resumed.timer, 61_000 + DAY_MS)).toBe(60_000);
  });

  it('is read in the form of earlier versions, which did not note when it was seen', () => {
    const { seen: _, ...old } = toSavedShow(show, deck);
    const { isLeft: __, ...oldShow } = old.show;
    const read = stored({ ...old, show: oldShow });
    expect(resumeShow(read, deck, 2000)).toEqual(show);
    const later = resumeShow(read, deck, 2000 + DAY_MS);
    expect(later).toMatchObject({ at: 2, isLeft: true });
    expect(later && elapsed(later.timer, 2000 + DAY_MS)).toBe(0);
  });

  it('keeps a show whose new fields are damaged', () => {
    const saved = toSavedShow(show, deck);
    const damaged = { ...saved, seen: 'now', show: { ...saved.show, isLeft: 7 } };
    expect(resumeShow(stored(damaged), deck, 2000)).toEqual(show);
  });

  it('is not resumed in another deck or without its scene', () => {
    expect(resumeShow(stored(toSavedShow(show, deck)), { ...deck, id: 'other' }, 2000)).toBeNull();
    expect(
      resumeShow(stored(toSavedShow(show, deck)), { ...deck, scenes: [scene('one')] }, 2000),
    ).toBeNull();
  });

  it.each([
    null,
    7,
    'text',
    {},
    { ...toSavedShow(show, deck), version: 2 },
    { ...toSavedShow(show, deck), show: null },
    { ...toSavedShow(show, deck), show: { ...show, timer: { since: 'now', stoppedAt: null } } },
    { ...toSavedShow(show, deck), show: { ...show, textScale: 40 } },
    { ...toSavedShow(show, deck), show: { ...show, theme: 'pink' } },
  ])('is not read from a damaged value: %j', (value) => {
    expect(stored(value)).toBeNull();
  });
});
