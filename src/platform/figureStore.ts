import type { DBSchema } from 'idb';
import { briefDatabase, failedWrite } from './briefDatabase.ts';
import { openWindowChannel, type WindowChannel } from './windowChannel.ts';

/** What is stored of a series, under the id that it has in addresses. */
export interface StoredFigures {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Not validated. */
  readonly series: unknown;
}

/** The user's own figures on this device. */
export interface FigureStore {
  /** In the order in which they were added. Rejects where the storage is denied. */
  list(): Promise<readonly StoredFigures[]>;
  /** All or none of them; a stored one of the same id is replaced. Never rejects. */
  write(figures: readonly StoredFigures[]): Promise<'saved' | 'denied' | 'full'>;
  /** False where the storage is denied. Never rejects. */
  remove(id: string): Promise<boolean>;
  /** Called after each change by another window. Returns a function that unsubscribes. */
  onOtherChange(listener: () => void): () => void;
}

interface Schema extends DBSchema {
  readonly figures: { readonly key: string; readonly value: StoredFigures };
}

const CHANNEL = 'fangyu.figures';

const withDatabase = briefDatabase<Schema>('fangyu-figures', (created) => {
  created.createObjectStore('figures', { keyPath: 'id' });
});

let channel: WindowChannel | null = null;

/** Stays open: a window does not receive what it sends on the same channel. */
function otherWindows(): WindowChannel {
  channel ??= openWindowChannel(CHANNEL);
  return channel;
}

export const browserFigureStore: FigureStore = {
  list: () =>
    withDatabase(async (database) =>
      (await database.getAll('figures')).sort((a, b) => a.savedAt - b.savedAt),
    ),
  write: async (figures) => {
    try {
      await withDatabase(async (database) => {
        const transaction = database.transaction('figures', 'readwrite');
        await Promise.all([
          ...figures.map((each) => transaction.store.put(each)),
          transaction.done,
        ]);
      });
      otherWindows().send('changed');
      return 'saved';
    } catch (error) {
      return failedWrite(error);
    }
  },
  remove: async (id) => {
    try {
      await withDatabase((database) => database.delete('figures', id));
      otherWindows().send('changed');
      return true;
    } catch {
      return false;
    }
  },
  onOtherChange: (listener) => otherWindows().onMessage(listener),
};
