import { readSavedDeck } from '../../../data/readDeckFile.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import type { DeckStore, LeftDeck } from '../../../platform/deckStore.ts';

/** A deck that a window could not store before it was closed. */
export interface LeftDeckReader {
  /** Null if there is none that this version can read. */
  readonly read: () => Promise<Deck | null>;
  /** Removes the deck that was read from the device. */
  readonly forget: () => Promise<void>;
}

export function createLeftDeckReader(report: string, device: DeckStore): LeftDeckReader {
  let left: LeftDeck | null = null;
  const forget = async (): Promise<void> => {
    if (left) await device.removeLeft(report, left.window);
    left = null;
  };
  return {
    read: async () => {
      left = await device.readLeft(report);
      // The user had gone back to the report's deck: nothing is lost.
      if (left?.value === null) await forget();
      const reading = left && readSavedDeck(left.value, report);
      return reading?.ok ? reading.deck : null;
    },
    forget,
  };
}
