import type { Deck } from './deck.ts';

/**
 * Version of the file format; increased when an earlier version of the product would lose something.
 * 2: builds and own content of scenes.
 */
export const DECK_VERSION = 2;

export interface DeckFile extends Deck {
  readonly fangyu: 'deck';
  readonly version: typeof DECK_VERSION;
}

export function toDeckFile(deck: Deck): DeckFile {
  return { fangyu: 'deck', version: DECK_VERSION, ...deck };
}
