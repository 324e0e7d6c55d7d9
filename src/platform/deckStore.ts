import { type IDBPDatabase, openDB } from 'idb';

/** Whether a value was stored. Storage may be denied (in a private window) or full. */
export type WriteResult = 'saved' | 'denied' | 'full';

/** Stores one deck of the user for each report on this device. */
export interface DeckStore {
  /** The stored deck of a report, not validated; null if there is none or it cannot be read. */
  read(report: string): Promise<unknown>;
  /**
   * Stores a deck; null deletes it. The last write wins, even if the page is closed right after the call. Never
   * rejects.
   */
  write(report: string, deck: unknown): Promise<WriteResult>;
}

const DECKS = 'decks';

let connection: Promise<IDBPDatabase> | null = null;

/**
 * One connection for the lifetime of the page. With an open connection a write is sent within the same task;
 * opening one takes longer than closing a tab.
 */
function database(): Promise<IDBPDatabase> {
  if (connection) return connection;
  const opening = openDB('fangyu', 1, {
    upgrade: (created) => void created.createObjectStore(DECKS),
    // Another tab requests another version of the database.
    blocking: () => {
      connection = null;
      void opening.then((previous) => previous.close());
    },
    terminated: () => {
      connection = null;
    },
  });
  connection = opening;
  opening.catch(() => {
    connection = null;
  });
  return opening;
}

export const browserDeckStore: DeckStore = {
  read: async (report) => {
    try {
      const stored: unknown = await (await database()).get(DECKS, report);
      return stored ?? null;
    } catch {
      return null;
    }
  },
  write: async (report, deck) => {
    try {
      const transaction = (await database()).transaction(DECKS, 'readwrite');
      const request =
        deck === null ? transaction.store.delete(report) : transaction.store.put(deck, report);
      // Committed now: the page may be closed before the request is answered.
      transaction.commit();
      await Promise.all([request, transaction.done]);
      return 'saved';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'full'
        : 'denied';
    }
  },
};
