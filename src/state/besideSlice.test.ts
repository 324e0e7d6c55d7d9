import { describe, expect, it } from 'vitest';
import { loadRealDeck, loadRealRegions, loadRealReport } from '../../tests/fixtures/realData.ts';
import { corpusOf } from '../domain/corpus/corpus.ts';
import { viewOfScene } from '../domain/deck/show.ts';
import { type Adcode, adcode } from '../domain/ids.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { createAppStore } from './appStore.ts';
import { DEFAULT_PREFERENCES } from './preferencesSlice.ts';

const [henan, hubei, hunan, gansu, sichuan] = [
  adcode('410000'),
  adcode('420000'),
  adcode('430000'),
  adcode('620000'),
  adcode('510000'),
];

function open() {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(createAtlas(loadRealRegions()));
  store.getState().showReport(corpusOf(loadRealReport()));
  store.getState().select({ kind: 'region', id: henan });
  const toggle = (...ids: readonly Adcode[]) => {
    for (const id of ids) store.getState().toggleBeside(id);
  };
  return { store, toggle, beside: () => store.getState().view.beside };
}

describe('the regions beside the selected one', () => {
  it('are at most three: a further one changes nothing', () => {
    const { toggle, beside } = open();
    toggle(hubei, hunan, gansu, sichuan);
    expect(beside()).toEqual([hubei, hunan, gansu]);
  });

  it('do not contain it, and one that is added again goes', () => {
    const { toggle, beside } = open();
    toggle(henan, hubei, hunan, hubei);
    expect(beside()).toEqual([hunan]);
  });

  it('are none where no region is selected', () => {
    const { store, toggle, beside } = open();
    store.getState().select(null);
    toggle(hubei);
    expect(beside()).toEqual([]);
  });

  it('do not change during a show, whose windows would differ', () => {
    const { store, toggle, beside } = open();
    store.getState().present();
    toggle(hubei);
    expect(beside()).toEqual([]);
  });

  it('are one and the same list where there are none, so that steps of a scene move no camera', () => {
    const { store, beside } = open();
    const [first] = loadRealDeck().scenes;
    if (!first) throw new Error('the deck has no scene');
    expect(viewOfScene(first, 'en', 'report').beside).toBe(beside());
    store.getState().select(null);
    expect(viewOfScene(first, 'zh', 'report').beside).toBe(beside());
  });
});
