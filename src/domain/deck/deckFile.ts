import type { Deck } from './deck.ts';

/** The version of the file format. It is increased when a field changes its meaning. */
export const DECK_VERSION = 1;

/** A deck as a file: the shipped deck, or one that the user saved. */
export interface DeckFile extends Deck {
  readonly fangyu: 'deck';
  readonly version: typeof DECK_VERSION;
}

/** Adds the file header to a deck. */
export function toDeckFile(deck: Deck): DeckFile {
  return { fangyu: 'deck', version: DECK_VERSION, ...deck };
}
