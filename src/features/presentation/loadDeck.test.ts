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

/** A device that kept just this. */
const deviceWith = (kept: unknown): DeckStore => ({
  read: () => Promise.resolve(kept),
  write: () => Promise.resolve('kept'),
});

describe('the reader’s own deck', () => {
  it('is read as this device kept it', async () => {
    expect(await loadUserDeck(linked, deviceWith(null))).toEqual({ kind: 'none' });
    expect(await loadUserDeck(linked, deviceWith(toDeckFile(own)))).toEqual({
      kind: 'deck',
      deck: own,
    });
    expect(await loadUserDeck(linked, deviceWith(toDeckFile(empty)))).toEqual({
      kind: 'deck',
      deck: empty,
    });
  });

  it('is told apart from none where it cannot be read', async () => {
    const newer = { ...toDeckFile(own), version: 9 };
    expect(await loadUserDeck(linked, deviceWith(newer))).toEqual({
      kind: 'unreadable',
      problem: { kind: 'newer', version: 9 },
      stored: newer,
    });
  });
});

describe('the deck to be played', () => {
  it('is the reader’s own', async () => {
    const store = createRealStore();
    expect(await loadDeck(store.getState(), linked, deviceWith(toDeckFile(own)))).toEqual(own);
    store.getState().setUserDeck({ deck: own });
    expect(await loadDeck(store.getState(), linked, deviceWith(null))).toBe(own);
  });

  it('is the one that was made, where one’s own has no scene or cannot be read', async () => {
    const store = createRealStore();
    const scenesFor = async (kept: unknown) =>
      (await loadDeck(store.getState(), linked, deviceWith(kept))).scenes.length;
    for (const kept of [toDeckFile(empty), { ...toDeckFile(own), version: 9 }])
      expect(await scenesFor(kept)).toBeGreaterThan(1);
    store.getState().setUserDeck({ deck: empty });
    expect(await scenesFor(null)).toBeGreaterThan(1);
  });
});
