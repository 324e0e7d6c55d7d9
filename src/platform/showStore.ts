/** A show can then be resumed after the tab was closed. */
export interface ShowStore {
  /** Not validated; null if there is none or it cannot be read. */
  read(): unknown;
  /** Null deletes. If storage is denied or full, nothing is stored. */
  write(value: unknown): void;
  /** False only if it is certain that no other window has a show. */
  mayBeRunning(): boolean;
}

const KEY = 'fangyu.show';

export const browserShowStore: ShowStore = {
  read: () => {
    try {
      const text = window.localStorage.getItem(KEY);
      return text === null ? null : (JSON.parse(text) as unknown);
    } catch {
      return null;
    }
  },
  write: (value) => {
    try {
      if (value === null) window.localStorage.removeItem(KEY);
      else window.localStorage.setItem(KEY, JSON.stringify(value));
    } catch {
      // Denied or full: the show continues, but cannot be resumed.
    }
  },
  mayBeRunning: () => {
    try {
      return window.localStorage.getItem(KEY) !== null;
    } catch {
      // Denied: other windows could not store their shows either.
      return true;
    }
  },
};

/** For a window that joined the show of another, which stores it. */
export const NO_SHOW_STORE: Pick<ShowStore, 'read' | 'write'> = {
  read: () => null,
  write: () => undefined,
};
