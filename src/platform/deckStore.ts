import { openDB } from 'idb';

/** Whether what was given to the device is kept: storage may be denied (a private window) or full. */
export type Kept = 'kept' | 'denied' | 'full';

/** Keeps one deck of the reader's own for each report, on this device. */
export interface DeckStore {
  /** What was kept for a report, unchecked; null for nothing, and where it cannot be read. */
  read(report: string): Promise<unknown>;
  /** Null forgets it. Never rejects. */
  write(report: string, deck: unknown): Promise<Kept>;
}

const DECKS = 'decks';

function open() {
  return openDB('fangyu', 1, { upgrade: (database) => void database.createObjectStore(DECKS) });
}

export const browserDeckStore: DeckStore = {
  read: async (report) => {
    try {
      const database = await open();
      const found: unknown = await database.get(DECKS, report);
      database.close();
      return found ?? null;
    } catch {
      return null;
    }
  },
  write: async (report, deck) => {
    try {
      const database = await open();
      if (deck === null) await database.delete(DECKS, report);
      else await database.put(DECKS, deck, report);
      database.close();
      return 'kept';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'full'
        : 'denied';
    }
  },
};
