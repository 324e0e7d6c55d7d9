import type { DBSchema } from 'idb';
import type { Bilingual } from '../domain/language.ts';
import { briefDatabase, failedWrite } from './briefDatabase.ts';
import type { WriteResult } from './deckStore.ts';
import { openWindowChannel, type WindowChannel } from './windowChannel.ts';

/** What is known of a stored report without reading it. */
export interface StoredReport {
  readonly id: string;
  readonly short: Bilingual;
  readonly title: Bilingual;
  /** ISO date of the report. */
  readonly date: string;
  readonly statements: number;
  /** Characters of its JSON. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Counts the writes of all windows, from 1. */
  readonly revision: number;
}

/** The user's reports on this device. */
export interface ReportStore {
  /** By the time of the last change, newest first. Rejects where the storage is denied. */
  list(): Promise<readonly StoredReport[]>;
  /** Not validated; null if there is none. Rejects where the storage is denied. */
  read(id: string): Promise<unknown>;
  /**
   * Stores a report as the revision after `basedOn`, 0 for a new one. Refused as `outdated`, with nothing
   * changed, if another window has stored or deleted it since. Never rejects.
   */
  write(
    about: Omit<StoredReport, 'revision'>,
    report: unknown,
    basedOn: number,
  ): Promise<WriteResult>;
  /** False where the storage is denied. Never rejects. */
  remove(id: string): Promise<boolean>;
  /** Called with the id after each change by another window. Returns a function that unsubscribes. */
  onOtherChange(listener: (id: string) => void): () => void;
}

interface Schema extends DBSchema {
  readonly about: { readonly key: string; readonly value: StoredReport };
  readonly reports: { readonly key: string; readonly value: unknown };
}

/** The name of the IndexedDB database that holds the user's reports. */
const REPORT_DATABASE = 'fangyu-reports';
const CHANNEL = 'fangyu.reports';
const withDatabase = briefDatabase<Schema>(REPORT_DATABASE, (created) => {
  created.createObjectStore('about', { keyPath: 'id' });
  created.createObjectStore('reports');
});

let channel: WindowChannel | null = null;

/** Stays open: a window does not receive what it sends on the same channel. */
function otherWindows(): WindowChannel {
  channel ??= openWindowChannel(CHANNEL);
  return channel;
}

export const browserReportStore: ReportStore = {
  list: () =>
    withDatabase(async (database) =>
      (await database.getAll('about')).sort((a, b) => b.savedAt - a.savedAt),
    ),
  read: (id) => withDatabase(async (database) => (await database.get('reports', id)) ?? null),
  write: async (about, report, basedOn) => {
    try {
      return await withDatabase(async (database) => {
        const transaction = database.transaction(['about', 'reports'], 'readwrite');
        const stored = await transaction.objectStore('about').get(about.id);
        if ((stored?.revision ?? 0) !== basedOn) return 'outdated';
        const revision = basedOn + 1;
        await Promise.all([
          transaction.objectStore('about').put({ ...about, revision }),
          transaction.objectStore('reports').put(report, about.id),
          transaction.done,
        ]);
        otherWindows().send(about.id);
        return 'saved';
      });
    } catch (error) {
      return failedWrite(error);
    }
  },
  remove: async (id) => {
    try {
      await withDatabase(async (database) => {
        const transaction = database.transaction(['about', 'reports'], 'readwrite');
        await Promise.all([
          transaction.objectStore('about').delete(id),
          transaction.objectStore('reports').delete(id),
          transaction.done,
        ]);
      });
      otherWindows().send(id);
      return true;
    } catch {
      return false;
    }
  },
  onOtherChange: (listener) =>
    otherWindows().onMessage((body) => {
      if (typeof body === 'string') listener(body);
    }),
};
