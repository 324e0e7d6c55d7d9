import type { Deck } from './deck.ts';

/** The form's number: raised when a field changes its meaning. */
export const DECK_VERSION = 1;

/** A deck as a file: the shipped one, and one that somebody saved. */
export interface DeckFile extends Deck {
  readonly fangyu: 'deck';
  readonly version: typeof DECK_VERSION;
}

/** The form in which a deck is written. */
export function toDeckFile(deck: Deck): DeckFile {
  return { fangyu: 'deck', version: DECK_VERSION, ...deck };
}
