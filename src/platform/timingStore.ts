/** The times that practice runs took, on this device. */
export interface TimingStore {
  /** Not validated; null if there are none or they cannot be read. */
  read(): unknown;
  /** If storage is denied or full, nothing is stored. */
  write(value: unknown): void;
}

const KEY = 'fangyu.timings';

export const browserTimingStore: TimingStore = {
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
      window.localStorage.setItem(KEY, JSON.stringify(value));
    } catch {
      // Denied or full: the times are shown until the window is closed.
    }
  },
};
