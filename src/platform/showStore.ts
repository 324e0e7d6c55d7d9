/** A show can then be resumed after the tab was closed. */
export interface ShowStore {
  /** Not validated; null if there is none or it cannot be read. */
  read(): unknown;
  /** Null deletes. If storage is denied or full, nothing is stored. */
  write(value: unknown): void;
  /** As `read`, of the show that was ended last: no window shows it. */
  readEnded(): unknown;
  writeEnded(value: unknown): void;
  /** False only if it is certain that no other window has a show. */
  mayBeRunning(): boolean;
}

export type DeviceShows = Omit<ShowStore, 'mayBeRunning'>;

const KEY = 'fangyu.show';
const ENDED_KEY = 'fangyu.show.ended';

function read(key: string): unknown {
  try {
    const text = window.localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Denied or full: the show continues, but cannot be resumed.
  }
}

export const browserShowStore: ShowStore = {
  read: () => read(KEY),
  write: (value) => write(KEY, value),
  readEnded: () => read(ENDED_KEY),
  writeEnded: (value) => write(ENDED_KEY, value),
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
export const NO_SHOW_STORE: DeviceShows = {
  read: () => null,
  write: () => undefined,
  readEnded: () => null,
  writeEnded: () => undefined,
};
