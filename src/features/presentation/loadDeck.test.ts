import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { createRealStore } from '../../../tests/fixtures/renderAtlas.tsx';
import { toDeckFile } from '../../domain/deck/deckFile.ts';
import type { DeckStore } from '../../platform/deckStore.ts';
import { loadDeck, loadUserDeck } from './loadDeck.ts';

const linked = loadRealLinked();
const given = { report: linked.report.id };
const own = deckOf([sceneOf('one')], given);
const empty = deckOf([], given);

/** A device with just this value. */
const deviceWith = (stored: unknown): DeckStore => ({
  read: () => Promise.resolve({ value: stored, revision: 1 }),
  write: () => Promise.resolve('saved'),
  leave: () => Promise.resolve('saved'),
  readLeft: () => Promise.resolve(null),
  removeLeft: () => Promise.resolve(),
  onOtherWrite: () => () => undefined,
});

describe('loadUserDeck', () => {
  it('returns the deck saved on this device, also without scenes, or that there is none', async () => {
    expect(await loadUserDeck(linked, deviceWith(null))).toEqual({ kind: 'none', revision: 1 });
    expect(await loadUserDeck(linked, deviceWith(toDeckFile(own)))).toEqual({
      kind: 'deck',
      deck: own,
      revision: 1,
    });
    expect(await loadUserDeck(linked, deviceWith(toDeckFile(empty)))).toEqual({
      kind: 'deck',
      deck: empty,
      revision: 1,
    });
  });

  it('returns the problem and the stored value of a deck that this version cannot read', async () => {
    const newer = { ...toDeckFile(own), version: 9 };
    expect(await loadUserDeck(linked, deviceWith(newer))).toEqual({
      kind: 'unreadable',
      problem: { kind: 'newer', version: 9 },
      stored: newer,
      revision: 1,
    });
  });
});

describe('loadDeck', () => {
  it('prefers the user’s own deck, while editing that of this window', async () => {
    const store = createRealStore();
    expect(await loadDeck(store.getState(), linked, deviceWith(toDeckFile(own)))).toEqual(own);
    store.getState().setUserDeck({ deck: own });
    store.getState().editScenes();
    expect(await loadDeck(store.getState(), linked, deviceWith(null))).toBe(own);
  });

  it('prefers the deck of the device, which another window may have changed, outside the editor', async () => {
    const store = createRealStore();
    store.getState().setUserDeck({ deck: deckOf([sceneOf('outdated')], given) });
    expect(await loadDeck(store.getState(), linked, deviceWith(toDeckFile(own)))).toEqual(own);
  });

  it('prefers the deck of this window where it could not be stored', async () => {
    const store = createRealStore();
    store.getState().setUserDeck({ deck: own, unsaved: 'full' });
    expect(await loadDeck(store.getState(), linked, deviceWith(null))).toBe(own);
  });

  it('returns the report’s deck where the user’s own has no scenes or cannot be read', async () => {
    const store = createRealStore();
    const scenesFor = async (stored: unknown) =>
      (await loadDeck(store.getState(), linked, deviceWith(stored))).scenes.length;
    for (const stored of [toDeckFile(empty), { ...toDeckFile(own), version: 9 }])
      expect(await scenesFor(stored)).toBeGreaterThan(1);
    store.getState().setUserDeck({ deck: empty });
    store.getState().editScenes();
    expect(await scenesFor(null)).toBeGreaterThan(1);
  });
});
