import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { WriteResult } from './deckStore.ts';

/** In a frame of another site, a browser that blocks its storage may never answer. */
const OPEN_TIMEOUT_MS = 2000;

type WithDatabase<Schema extends DBSchema> = <Value>(
  task: (database: IDBPDatabase<Schema>) => Promise<Value>,
) => Promise<Value>;

/**
 * Runs tasks on a database, each with a connection of its own: an open one would block another version of the
 * product in another tab. Rejects where the storage is denied.
 */
export function briefDatabase<Schema extends DBSchema>(
  name: string,
  create: (database: IDBPDatabase<Schema>) => void,
): WithDatabase<Schema> {
  return async (task) => {
    const opening = openDB<Schema>(name, 1, { upgrade: (created) => create(created) });
    const timeout = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), OPEN_TIMEOUT_MS);
    });
    const database = await Promise.race([opening, timeout]);
    try {
      return await task(database);
    } finally {
      database.close();
    }
  };
}

/** What an error of a write means. */
export function failedWrite(error: unknown): Extract<WriteResult, 'denied' | 'full'> {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'denied';
}
