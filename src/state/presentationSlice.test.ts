import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../tests/fixtures/decks.ts';
import { type AppStore, createAppStore } from './appStore.ts';
import { DEFAULT_PREFERENCES } from './preferencesSlice.ts';

let store: AppStore;
beforeEach(() => {
  store = createAppStore('en', DEFAULT_PREFERENCES);
});

it('undoes edits one by one, back to no deck of the user’s own', () => {
  const [one, two] = [deckOf([sceneOf('one')]), deckOf([sceneOf('two')])];
  store.getState().editDeck(one);
  store.getState().editDeck(two);
  store.getState().editDeck(null);
  store.getState().undoEdit();
  expect(store.getState().userDeck.deck).toBe(two);
  store.getState().undoEdit();
  store.getState().undoEdit();
  expect(store.getState().userDeck).toMatchObject({ deck: null, past: [] });
  store.getState().undoEdit();
  expect(store.getState().userDeck.deck).toBeNull();
});

it('adds no undo step for an edit that changes nothing', () => {
  const deck = deckOf([sceneOf('one')]);
  store.getState().editDeck(deck);
  store.getState().editDeck(deck);
  expect(store.getState().userDeck.past).toHaveLength(1);
});

/** A deck whose only scene is called so. */
const called = (title: string) => deckOf([sceneOf('one', { title: { en: title } })]);
const write = (title: string, field = 'one title en') =>
  store.getState().editDeck(called(title), field);
const title = () => store.getState().userDeck.deck?.scenes[0]?.title.en;

it('undoes consecutive edits of one field as one step', () => {
  const before = called('before');
  store.getState().editDeck(before);
  for (const typed of ['W', 'Wo', 'Wor', 'Word']) write(typed);
  write('Word', 'one notes en');
  write('Words', 'one title en');
  store.getState().undoEdit();
  store.getState().undoEdit();
  expect(title()).toBe('Word');
  store.getState().undoEdit();
  expect(store.getState().userDeck.deck).toBe(before);
});

it('starts a new step after an edit of another field and after an undo', () => {
  write('A');
  store.getState().editDeck(called('moved'));
  write('B');
  store.getState().undoEdit();
  expect(title()).toBe('moved');
  write('C');
  write('D');
  store.getState().undoEdit();
  expect(title()).toBe('moved');
  store.getState().undoEdit();
  expect(title()).toBe('A');
  store.getState().undoEdit();
  expect(store.getState().userDeck.deck).toBeNull();
});

it('keeps a deletion undoable after a long text', () => {
  const before = called('before');
  store.getState().editDeck(before);
  store.getState().editDeck(deckOf([]));
  for (let length = 1; length <= 300; length += 1) write('x'.repeat(length));
  store.getState().undoEdit();
  store.getState().undoEdit();
  expect(store.getState().userDeck.deck).toBe(before);
});

it('redoes what was undone, until the next edit', () => {
  const { editDeck, undoEdit, redoEdit } = store.getState();
  for (const each of ['A', 'B', 'C']) editDeck(called(each));
  undoEdit();
  undoEdit();
  expect(title()).toBe('A');
  redoEdit();
  expect(title()).toBe('B');
  editDeck(called('D'));
  redoEdit();
  expect(title()).toBe('D');
  undoEdit();
  expect(title()).toBe('B');
});

it('comes back to the same deck after as many redos as undos, whatever was edited', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 }),
      fc.nat(15),
      (titles, undone) => {
        const fresh = createAppStore('en', DEFAULT_PREFERENCES);
        const { editDeck, undoEdit, redoEdit } = fresh.getState();
        const decks = titles.map(called);
        for (const deck of decks) editDeck(deck);
        const before = fresh.getState().userDeck.deck;
        for (let n = 0; n < undone; n += 1) undoEdit();
        const left = Math.max(0, decks.length - undone);
        expect(fresh.getState().userDeck.deck).toBe(decks[left - 1] ?? null);
        for (let n = 0; n < undone; n += 1) redoEdit();
        expect(fresh.getState().userDeck.deck).toBe(before);
      },
    ),
  );
});
