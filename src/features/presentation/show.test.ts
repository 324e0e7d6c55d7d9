import { describe, expect, it } from 'vitest';
import type { Deck, Scene } from '../../domain/deck/deck.ts';
import { sceneViewOf } from '../../domain/deck/sceneView.ts';
import { startShow } from '../../domain/deck/show.ts';
import { defaultView } from '../../domain/view/view.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { dispatchShow, putOn } from './show.ts';

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

function setUp() {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  return { store, sceneOnStage: () => store.getState().presentation.stage?.scene.id };
}

describe('dispatchShow', () => {
  it('applies each action and updates the stage', () => {
    const { store, sceneOnStage } = setUp();
    putOn(store, startShow(deck, 'en', 'projector', 0), deck);
    expect(sceneOnStage()).toBe('one');
    dispatchShow(store, { kind: 'next' });
    expect(sceneOnStage()).toBe('two');
    dispatchShow(store, { kind: 'go', at: 9 });
    expect(sceneOnStage()).toBe('three');
    dispatchShow(store, { kind: 'black' });
    expect(store.getState().presentation.show?.black).toBe(true);
  });

  it('does nothing without a show', () => {
    const { store } = setUp();
    dispatchShow(store, { kind: 'next' });
    expect(store.getState().presentation).toMatchObject({ show: null, deck: null, stage: null });
  });
});
