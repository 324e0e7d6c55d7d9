import { describe, expect, it } from 'vitest';
import { sceneViewOf } from '../domain/deck/sceneView.ts';
import type { Deck, Scene } from '../domain/deck/deck.ts';
import { goTo, startShow } from '../domain/deck/show.ts';
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
const stored = (value: unknown) => readSavedShow(JSON.parse(JSON.stringify(value)));

describe('saved show', () => {
  it('resumes at its scene with its clock', () => {
    const resumed = resumeShow(stored(toSavedShow(show, deck)), deck);
    expect(resumed).toEqual(show);
    expect(resumed && elapsed(resumed.timer, 61_000)).toBe(60_000);
  });

  it('finds its scene after scenes were added before it', () => {
    const longer = { ...deck, scenes: [scene('zero'), ...deck.scenes] };
    expect(resumeShow(stored(toSavedShow(show, deck)), longer)?.at).toBe(3);
  });

  it('is not resumed in another deck or without its scene', () => {
    expect(resumeShow(stored(toSavedShow(show, deck)), { ...deck, id: 'other' })).toBeNull();
    expect(
      resumeShow(stored(toSavedShow(show, deck)), { ...deck, scenes: [scene('one')] }),
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
