import { beforeEach, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../tests/fixtures/decks.ts';
import { editDeck, undoEdit, useDecks } from './decks.ts';

beforeEach(() => useDecks.setState({ own: null, past: [], step: null }));

it('takes edits back one by one, to the deck that was made', () => {
  const [one, two] = [deckOf([sceneOf('one')]), deckOf([sceneOf('two')])];
  editDeck(one);
  editDeck(two);
  editDeck(null);
  undoEdit();
  expect(useDecks.getState().own).toBe(two);
  undoEdit();
  undoEdit();
  expect(useDecks.getState()).toMatchObject({ own: null, past: [] });
  undoEdit();
  expect(useDecks.getState().own).toBeNull();
});

it('counts no edit that changes nothing', () => {
  const deck = deckOf([sceneOf('one')]);
  editDeck(deck);
  editDeck(deck);
  expect(useDecks.getState().past).toHaveLength(1);
});

/** A deck whose only scene is called so. */
const called = (title: string) => deckOf([sceneOf('one', { title: { en: title } })]);
const write = (title: string, field = 'one titleEn') => editDeck(called(title), field);
const title = () => useDecks.getState().own?.scenes[0]?.title.en;

it('takes a word back as a whole, however many letters it has', () => {
  const before = called('before');
  editDeck(before);
  for (const typed of ['W', 'Wo', 'Wor', 'Word']) write(typed);
  write('Word', 'one notesEn');
  write('Words', 'one titleEn');
  undoEdit();
  undoEdit();
  expect(title()).toBe('Word');
  undoEdit();
  expect(useDecks.getState().own).toBe(before);
});

it('begins another step behind any other edit, and behind one that was taken back', () => {
  write('A');
  editDeck(called('moved'));
  write('B');
  undoEdit();
  expect(title()).toBe('moved');
  write('C');
  write('D');
  undoEdit();
  expect(title()).toBe('moved');
  undoEdit();
  expect(title()).toBe('A');
  undoEdit();
  expect(useDecks.getState().own).toBeNull();
});

it('still knows what was deleted after a long text', () => {
  const before = called('before');
  editDeck(before);
  editDeck(deckOf([]));
  for (let length = 1; length <= 300; length += 1) write('x'.repeat(length));
  undoEdit();
  undoEdit();
  expect(useDecks.getState().own).toBe(before);
});
