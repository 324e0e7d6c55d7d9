import type { Deck } from './deck.ts';

/** Version of the file format; increased when a field changes its meaning. */
export const DECK_VERSION = 1;

export interface DeckFile extends Deck {
  readonly fangyu: 'deck';
  readonly version: typeof DECK_VERSION;
}

export function toDeckFile(deck: Deck): DeckFile {
  return { fangyu: 'deck', version: DECK_VERSION, ...deck };
}
