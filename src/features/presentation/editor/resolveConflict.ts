import { mergeDecks } from '../../../domain/deck/mergeDecks.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import { browserDeckStore, type DeckStore } from '../../../platform/deckStore.ts';
import type { AppStore } from '../../../state/appStore.ts';
import { loadUserDeck } from '../loadDeck.ts';
import type { DeckSaver } from './saveDeck.ts';

/** What to keep after two windows changed one deck: this window's, the other's, or the scenes of both. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/**
 * Both: a window without a deck of its own takes the other's. Decks that cannot be merged, because together
 * they have too many scenes or one cannot be read, stay as they are.
 */
export async function resolveConflict(
  choice: ConflictChoice,
  saver: DeckSaver,
  store: AppStore,
  linked: LinkedReport,
  device: DeckStore = browserDeckStore,
): Promise<void> {
  if (choice === 'theirs') return saver.keepTheirs();
  if (choice === 'both') {
    const theirs = await loadUserDeck(linked, device);
    const { userDeck, editDeck } = store.getState();
    if (!userDeck.deck) return saver.keepTheirs();
    const merged = theirs.kind === 'deck' ? mergeDecks(userDeck.deck, theirs.deck) : userDeck.deck;
    if (!merged || theirs.kind === 'unreadable') return;
    editDeck(merged);
    return saver.keepMine(theirs.revision);
  }
  return saver.keepMine();
}
