import { beforeEach, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../tests/fixtures/decks.ts';
import { editDeck, undoEdit, useDecks } from './decks.ts';

beforeEach(() => useDecks.setState({ own: null, past: [] }));

it('takes edits back one by one, to the deck that was made', () => {
  const [one, two] = [deckOf([sceneOf('one')]), deckOf([sceneOf('two')])];
  editDeck(one);
  editDeck(two);
  editDeck(null);
  undoEdit();
  expect(useDecks.getState().own).toBe(two);
  undoEdit();
  undoEdit();
  expect(useDecks.getState()).toEqual({ own: null, past: [] });
  undoEdit();
  expect(useDecks.getState().own).toBeNull();
});

it('counts no edit that changes nothing', () => {
  const deck = deckOf([sceneOf('one')]);
  editDeck(deck);
  editDeck(deck);
  expect(useDecks.getState().past).toHaveLength(1);
});
