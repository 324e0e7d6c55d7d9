import { afterEach, describe, expect, it, vi } from 'vitest';
import { deckOf, sceneOf } from '../../tests/fixtures/decks.ts';
import { toDeckFile } from '../domain/deck/deckFile.ts';
import { fetchDeck, readDeck } from './fetchDeck.ts';

const deck = deckOf([sceneOf('one')]);

afterEach(() => vi.unstubAllGlobals());

describe('fetchDeck and readDeck', () => {
  it('fetches the deck that ships with the report', async () => {
    const requested: string[] = [];
    vi.stubGlobal('fetch', (path: string) => {
      requested.push(path);
      return Promise.resolve(Response.json(toDeckFile(deck)));
    });
    expect(await fetchDeck('data/two-sessions-2024.deck.json')).toEqual({ ok: true, value: deck });
    expect(requested).toEqual(['data/two-sessions-2024.deck.json']);
  });

  it('reports a missing deck as unreachable', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    expect(await fetchDeck('data/two-sessions-2024.deck.json')).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it.each([
    ['a deck of another version', { ...toDeckFile(deck), version: 1 }, 'stale'],
    ['an unknown object', { hello: 'world' }, 'damaged'],
    ['a deck without scenes', { ...toDeckFile(deck), scenes: undefined }, 'damaged'],
    ['a list', [], 'damaged'],
  ])('does not accept %s', (_, json, problem) => {
    expect(readDeck(json)).toEqual({ ok: false, problem });
  });
});
