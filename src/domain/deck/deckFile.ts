import type { Deck } from './deck.ts';

/** Version of the file format; increased when a field changes its meaning. */
export const DECK_VERSION = 1;

/** A deck as a file: one that comes with a report, or one that the user saved. */
export interface DeckFile extends Deck {
  readonly fangyu: 'deck';
  readonly version: typeof DECK_VERSION;
}

/** Adds the format and its version to a deck. */
export function toDeckFile(deck: Deck): DeckFile {
  return { fangyu: 'deck', version: DECK_VERSION, ...deck };
}
