/** Keeps the state of a show on this device, so that a killed tab finds it again. */
export interface ShowStore {
  /** What was kept, unchecked; null when there is nothing that can be read. */
  read(): unknown;
  /** Null forgets it. Storage that is denied or full is no error: it just does not last. */
  write(value: unknown): void;
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
      // The show goes on; it is only not found again.
    }
  },
};
