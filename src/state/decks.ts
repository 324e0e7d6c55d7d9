import { create } from 'zustand';
import type { Deck } from '../domain/deck/deck.ts';
import type { DeckProblem } from '../domain/deck/deckProblem.ts';

/** So many steps can be taken back. */
const REMEMBERED = 100;

/** A deck this device kept and this version cannot read: why, and the deck as it is. */
interface Unreadable {
  readonly problem: DeckProblem;
  readonly kept: unknown;
}

interface Decks {
  /** The reader's own deck for the report at hand; null where they have none, and the made one is played. */
  readonly own: Deck | null;
  /** What it was before each step of this visit, oldest first. */
  readonly past: readonly (Deck | null)[];
  /** What the last edit wrote, where the next letter of it belongs to the same step. */
  readonly step: string | null;
  /** Where the device kept one that cannot be read: it is there as long as the reader has no other. */
  readonly unreadable: Unreadable | null;
}

export const useDecks = create<Decks>(() => ({
  own: null,
  past: [],
  step: null,
  unreadable: null,
}));

/**
 * Puts another deck in the place of the reader's own; null for none. It can be taken back.
 * @param step names what is written: edits of the same name, one behind the other, are taken back at once
 */
export function editDeck(deck: Deck | null, step: string | null = null): void {
  const { own, past, step: last } = useDecks.getState();
  if (deck === own) return;
  const goesOn = step !== null && step === last;
  useDecks.setState({ own: deck, past: goesOn ? past : [...past, own].slice(-REMEMBERED), step });
}

/** Takes the last step back; nothing without one. */
export function undoEdit(): void {
  const { past } = useDecks.getState();
  const [last] = past.slice(-1);
  if (last !== undefined) useDecks.setState({ own: last, past: past.slice(0, -1), step: null });
}
