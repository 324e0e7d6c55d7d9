import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { openWindowChannel, type WindowChannel } from './windowChannel.ts';

export interface StoredDeck {
  /** Not validated; null if there is none or it cannot be read. */
  readonly value: unknown;
  /** Counts the writes of all windows; 0 where no numbered write is stored. */
  readonly revision: number;
}

/** A deck that is not validated, and the number of the window that left it. */
export interface LeftDeck {
  readonly value: unknown;
  readonly window: number;
}

/** Storage may be denied (in a private window) or full; `outdated` where the revision is already stored. */
export type WriteResult = 'saved' | 'denied' | 'full' | 'outdated';

/** One deck of the user for each report, with the number of its revision. */
export interface DeckStore {
  /** Never rejects. */
  read(report: string): Promise<StoredDeck>;
  /**
   * Stores a deck, null for none, as the given revision, even if the page is closed right after it.
   * Refused as `outdated` if another window stored that revision first. Never rejects.
   */
  write(report: string, deck: unknown, revision: number): Promise<WriteResult>;
  /**
   * For a page that is left before its last write is answered: as `write`, but only if that write succeeds.
   * A refused deck stays on the device for `readLeft`. Never rejects.
   */
  leave(report: string, deck: unknown, revision: number): Promise<WriteResult>;
  /** A deck that a window could not store before it was closed, or null. Never rejects. */
  readLeft(report: string): Promise<LeftDeck | null>;
  /** Removes what a window left, this one if not given. Never rejects. */
  removeLeft(report: string, window?: number): Promise<void>;
  /** Called after each write of another window. Returns a function that unsubscribes. */
  onOtherWrite(report: string, listener: () => void): () => void;
}

const DECKS = 'decks';
const CHANNEL = 'fangyu.decks';
/** So many earlier revisions stay known as numbers, so that an outdated window is recognised. */
const MAX_KNOWN_REVISIONS = 1000;

/** The name of the IndexedDB database that holds the user's own decks. */
export const DECK_DATABASE = 'fangyu';

/** In a frame of another site, a browser that blocks its storage may never answer. */
const OPEN_TIMEOUT_MS = 2000;

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
  const answer = Promise.race([
    opening,
    new Promise<never>((_, reject) => setTimeout(reject, OPEN_TIMEOUT_MS)),
  ]);
  connection = answer;
  opening.then(
    () => {
      connection = opening;
    },
    () => {
      connection = null;
    },
  );
  return answer;
}

let channel: WindowChannel | null = null;

/** Stays open: a window does not receive what it sends on the same channel. */
function otherWindows(): WindowChannel {
  channel ??= openWindowChannel(CHANNEL);
  return channel;
}

/** Keys of the numbered revisions; earlier versions of the product stored one deck under the report's id. */
function revisionsUntil(report: string, last: number): IDBKeyRange {
  return IDBKeyRange.bound([report], [report, last]);
}

/** Keys that are no revisions are above them, because strings are above numbers. */
const leftKey = (report: string, window: number) => [report, 'left', window];
const leftDecks = (report: string) =>
  IDBKeyRange.bound(leftKey(report, 0), leftKey(report, Infinity));

const thisWindow = Math.random();

/** Exists from before each write of this window until it succeeds: requests can only depend on a missing key. */
const pendingKey = (report: string) => [report, 'pending', thisWindow];

function writeResultOf(error: unknown): WriteResult {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'ConstraintError') return 'outdated';
  return name === 'QuotaExceededError' ? 'full' : 'denied';
}

type Requests = (
  store: IDBPObjectStore<unknown, [typeof DECKS], typeof DECKS, 'readwrite'>,
) => Promise<unknown>;

/**
 * All transactions are committed before the first answer: the page may be closed by then. They are carried out
 * in this order.
 */
async function writeRevision(
  report: string,
  deck: unknown,
  revision: number,
  more: { readonly before: Requests; readonly with: Requests },
): Promise<WriteResult> {
  try {
    const connected = await database();
    const preparing = connected.transaction(DECKS, 'readwrite');
    const prepared = more.before(preparing.store);
    preparing.commit();
    const transaction = connected.transaction(DECKS, 'readwrite');
    const { store } = transaction;
    const requests = [
      prepared,
      preparing.done,
      more.with(store),
      // Fails where the key exists: a check of the current revision would need an answer first.
      store.add(deck, [report, revision]),
      revision > 1 ? store.put(null, [report, revision - 1]) : store.delete(report),
      store.delete(revisionsUntil(report, revision - MAX_KNOWN_REVISIONS)),
    ];
    transaction.commit();
    await Promise.all([...requests, transaction.done]);
    otherWindows().send(report);
    return 'saved';
  } catch (error) {
    return writeResultOf(error);
  }
}

export const browserDeckStore: DeckStore = {
  read: async (report) => {
    try {
      const { store } = (await database()).transaction(DECKS);
      const cursor = await store.openCursor(revisionsUntil(report, Infinity), 'prev');
      if (!cursor) return { value: (await store.get(report)) ?? null, revision: 0 };
      const revision: unknown = Array.isArray(cursor.key) ? cursor.key[1] : 0;
      const value: unknown = cursor.value;
      return { value, revision: Number(revision) };
    } catch {
      return { value: null, revision: 0 };
    }
  },
  write: (report, deck, revision) =>
    writeRevision(report, deck, revision, {
      before: (store) => store.put(null, pendingKey(report)),
      with: (store) => store.delete(pendingKey(report)),
    }),
  leave: (report, deck, revision) =>
    writeRevision(report, deck, revision, {
      before: (store) => store.put(deck, leftKey(report, thisWindow)),
      with: (store) => {
        const isStored = store.add(null, pendingKey(report));
        void store.delete(pendingKey(report));
        void store.delete(leftKey(report, thisWindow));
        return isStored;
      },
    }),
  readLeft: async (report) => {
    try {
      const { store } = (await database()).transaction(DECKS);
      const cursor = await store.openCursor(leftDecks(report));
      if (!cursor || !Array.isArray(cursor.key)) return null;
      const value: unknown = cursor.value;
      return { value, window: Number(cursor.key[2]) };
    } catch {
      return null;
    }
  },
  removeLeft: async (report, window = thisWindow) => {
    try {
      await (await database()).delete(DECKS, leftKey(report, window));
    } catch {
      // The deck is offered again next time.
    }
  },
  onOtherWrite: (report, listener) =>
    otherWindows().onMessage((written) => {
      if (written === report) listener();
    }),
};
