/** Which field each column of a table contains, by a key for the headings. */
export interface ColumnStore {
  /** Null where nothing usable is stored. */
  read(key: string): readonly (string | null)[] | null;
  /** If storage is denied or full, nothing is stored. */
  write(key: string, fields: readonly (string | null)[]): void;
}

const KEY = 'fangyu.columns';
/** The oldest ones are forgotten. */
const MOST_TABLES = 50;

type Stored = readonly (readonly [key: string, fields: readonly (string | null)[]])[];

function isFields(value: unknown): value is readonly (string | null)[] {
  return Array.isArray(value) && value.every((each) => each === null || typeof each === 'string');
}

function isStored(value: unknown): value is Stored {
  return (
    Array.isArray(value) &&
    value.every(
      (entry: unknown) =>
        Array.isArray(entry) && typeof entry[0] === 'string' && isFields(entry[1]),
    )
  );
}

function readAll(): Stored {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return isStored(value) ? value : [];
  } catch {
    return [];
  }
}

export const browserColumnStore: ColumnStore = {
  read: (key) => readAll().find(([stored]) => stored === key)?.[1] ?? null,
  write: (key, fields) => {
    const others = readAll().filter(([stored]) => stored !== key);
    try {
      const kept = [...others, [key, fields] as const].slice(-MOST_TABLES);
      window.localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Denied or full: the columns are guessed again next time.
    }
  },
};
