import { afterEach, describe, expect, it } from 'vitest';
import type { Deck, Scene } from '../domain/deck/deck.ts';
import { sceneViewOf } from '../domain/deck/sceneView.ts';
import { startShow } from '../domain/deck/show.ts';
import { defaultView } from '../domain/view/view.ts';
import { dispatch, putOn, usePresenter } from './presenter.ts';

const scene = (id: string): Scene => ({
  ...{ id, title: { en: id }, kicker: {}, notes: {}, seconds: 0 },
  view: sceneViewOf(defaultView('en')),
  camera: { kind: 'country' },
  ...{ spotlight: null, theme: null, language: null },
});
const deck: Deck = {
  ...{ id: 'small', title: {}, report: 'small', seconds: 0 },
  scenes: ['one', 'two', 'three'].map(scene),
};
const shownScene = () => usePresenter.getState().stage?.scene.id;

afterEach(() => putOn(null, null));

describe('the show of a window', () => {
  it('does what is asked, and the stage follows', () => {
    putOn(startShow(deck, 'en', 'projector', 0), deck);
    expect(shownScene()).toBe('one');
    dispatch({ kind: 'next' });
    expect(shownScene()).toBe('two');
    dispatch({ kind: 'go', at: 9 });
    expect(shownScene()).toBe('three');
    dispatch({ kind: 'black' });
    expect(usePresenter.getState().show?.black).toBe(true);
  });

  it('is nobody’s business without one', () => {
    dispatch({ kind: 'next' });
    expect(usePresenter.getState()).toMatchObject({ show: null, deck: null, stage: null });
  });
});
