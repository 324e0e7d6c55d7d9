/** Keeps a small JSON value on this device. Storage that is denied or full is no error: it just does not last. */
export interface PreferenceStore {
  /** The stored value, null when there is none, UNREADABLE when it is no JSON. */
  read(): unknown;
  write(value: unknown): void;
}

const KEY = 'fangyu.preferences';

/** Marks a stored text that is not JSON, told apart from nothing stored. */
const UNREADABLE = Symbol('unreadable');

export const browserPreferenceStore: PreferenceStore = {
  read: () => {
    try {
      const text = window.localStorage.getItem(KEY);
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return UNREADABLE;
      }
    } catch {
      return null;
    }
  },
  write: (value) => {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(value));
    } catch {
      // Private windows and full disks: the choice holds for this visit.
    }
  },
};
