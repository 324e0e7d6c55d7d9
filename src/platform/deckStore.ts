import { type IDBPDatabase, openDB } from 'idb';

/** Whether what was given to the device is kept: storage may be denied (a private window) or full. */
export type WriteResult = 'kept' | 'denied' | 'full';

/** Keeps one deck of the reader's own for each report, on this device. */
export interface DeckStore {
  /** What was kept for a report, unchecked; null for nothing, and where it cannot be read. */
  read(report: string): Promise<unknown>;
  /** Null forgets it. The last asked for is what stays, though the page may be left the next moment. Never rejects. */
  write(report: string, deck: unknown): Promise<WriteResult>;
}

const DECKS = 'decks';

let opened: Promise<IDBPDatabase> | null = null;

/**
 * One connection for the whole visit. Through an open one an edit has left the page before its own task
 * ends; opening takes longer than it takes to close a tab.
 */
function database(): Promise<IDBPDatabase> {
  if (opened) return opened;
  const opening = openDB('fangyu', 1, {
    upgrade: (fresh) => void fresh.createObjectStore(DECKS),
    // Somebody else wants another version of it.
    blocking: () => {
      opened = null;
      void opening.then((old) => old.close());
    },
    terminated: () => {
      opened = null;
    },
  });
  opened = opening;
  opening.catch(() => {
    opened = null;
  });
  return opening;
}

export const browserDeckStore: DeckStore = {
  read: async (report) => {
    try {
      const found: unknown = await (await database()).get(DECKS, report);
      return found ?? null;
    } catch {
      return null;
    }
  },
  write: async (report, deck) => {
    try {
      const change = (await database()).transaction(DECKS, 'readwrite');
      const asked = deck === null ? change.store.delete(report) : change.store.put(deck, report);
      // Not when the answer comes, which nobody may be there to hear.
      change.commit();
      await Promise.all([asked, change.done]);
      return 'kept';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'full'
        : 'denied';
    }
  },
};
