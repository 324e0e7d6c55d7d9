import { create } from 'zustand';
import type { Deck } from '../domain/deck/deck.ts';

/** So many edits can be taken back. */
const REMEMBERED = 100;

interface Decks {
  /** The reader's own deck for the report at hand; null where they have none, and the made one is played. */
  readonly own: Deck | null;
  /** What it was before each edit of this visit, oldest first. */
  readonly past: readonly (Deck | null)[];
}

export const useDecks = create<Decks>(() => ({ own: null, past: [] }));

/** Puts another deck in the place of the reader's own; null for none. It can be taken back. */
export function editDeck(deck: Deck | null): void {
  const { own, past } = useDecks.getState();
  if (deck !== own) useDecks.setState({ own: deck, past: [...past, own].slice(-REMEMBERED) });
}

/** Takes the last edit back; nothing without one. */
export function undoEdit(): void {
  const { past } = useDecks.getState();
  const [last] = past.slice(-1);
  if (last !== undefined) useDecks.setState({ own: last, past: past.slice(0, -1) });
}
