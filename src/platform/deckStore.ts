import { type IDBPDatabase, openDB } from 'idb';

/** Storage may be denied (in a private window) or full. */
export type WriteResult = 'saved' | 'denied' | 'full';

/** One deck of the user for each report. */
export interface DeckStore {
  /** Not validated; null if there is none or it cannot be read. */
  read(report: string): Promise<unknown>;
  /** Null deletes. The last write wins, even if the page is closed right after it. Never rejects. */
  write(report: string, deck: unknown): Promise<WriteResult>;
}

const DECKS = 'decks';

/** The name of the IndexedDB database that holds the user's own decks. */
export const DECK_DATABASE = 'fangyu';

let connection: Promise<IDBPDatabase> | null = null;

/** Stays open: opening a connection takes longer than closing a tab, which would lose a write. */
function database(): Promise<IDBPDatabase> {
  if (connection) return connection;
  const opening = openDB(DECK_DATABASE, 1, {
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
