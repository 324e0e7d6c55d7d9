/** If storage is denied or full, the value is not stored. */
export interface PreferenceStore {
  /** Null if there is none, UNREADABLE if it is not JSON. */
  read(): unknown;
  write(value: unknown): void;
  /** Called after each write of another window. Returns a function that unsubscribes. */
  onOtherWrite(listener: () => void): () => void;
}

const KEY = 'fangyu.preferences';

/** A stored text that is not JSON, as opposed to nothing stored. */
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
      // Denied or full: the value lasts until the page is closed.
    }
  },
  onOtherWrite: (listener) => {
    const onStorage = ({ key, newValue }: StorageEvent): void => {
      if (key === KEY && newValue !== null) listener();
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  },
};
