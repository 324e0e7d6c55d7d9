import { beforeEach, describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { toDeckFile } from '../../domain/deck/deckFile.ts';
import type { DeckStore } from '../../platform/deckStore.ts';
import { useDecks } from '../../state/decks.ts';
import { loadDeck, loadUserDeck } from './loadDeck.ts';

const linked = loadRealLinked();
const given = { report: linked.report.id };
const own = deckOf([sceneOf('one')], given);
const empty = deckOf([], given);

/** A device that kept just this. */
const deviceWith = (kept: unknown): DeckStore => ({
  read: () => Promise.resolve(kept),
  write: () => Promise.resolve('saved'),
});

beforeEach(() => useDecks.setState({ own: null, past: [], step: null }));

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
      kept: newer,
    });
  });
});

describe('the deck to be played', () => {
  it('is the reader’s own', async () => {
    expect(await loadDeck(linked, deviceWith(toDeckFile(own)))).toEqual(own);
    useDecks.setState({ own });
    expect(await loadDeck(linked, deviceWith(null))).toBe(own);
  });

  it('is the one that was made, where one’s own has no scene or cannot be read', async () => {
    for (const kept of [toDeckFile(empty), { ...toDeckFile(own), version: 9 }])
      expect((await loadDeck(linked, deviceWith(kept))).scenes.length).toBeGreaterThan(1);
    useDecks.setState({ own: empty });
    expect((await loadDeck(linked, deviceWith(null))).scenes.length).toBeGreaterThan(1);
  });
});
