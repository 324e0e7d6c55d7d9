/** The hash part of the address, with the browser's history. */
export interface AddressBar {
  read(): string;
  /** Identifies the present entry of the history within this visit. */
  entry(): number;
  push(hash: string): void;
  replace(hash: string): void;
  /** When the user goes back or forward or edits the address. Returns a function that unsubscribes. */
  listen(onChange: () => void): () => void;
  /** Calls back before the user can read or copy the address. Returns a function that unsubscribes. */
  onBeforeRead(callback: () => void): () => void;
}

function withHash(hash: string): string {
  const { pathname, search } = window.location;
  return hash === '' ? `${pathname}${search}` : `#${hash}`;
}

/** Browsers refuse many changes in a short time, with or without an error: 100 in 30 s at the least. */
const RETRY = { afterMs: 1000, times: 40 } as const;
let retry: ReturnType<typeof setTimeout> | undefined;
/** The last change was refused, and would have added an entry. */
let isPushPending = false;

let entries = 0;

/** Another visit of the page, after a reload, has other ids. */
function newEntry(): number {
  entries += 1;
  return performance.timeOrigin + entries;
}

/** The entry that the page was opened with, or that the user has typed, has no id yet. */
function currentEntry(): number {
  const { state } = window.history as { readonly state: unknown };
  if (typeof state === 'number') return state;
  const entry = newEntry();
  try {
    window.history.replaceState(entry, '');
  } catch {
    // Refused: the entry keeps no camera.
  }
  return entry;
}

function readHash(): string {
  return window.location.hash.replace(/^#/, '');
}

/** Whether the address has the hash, which the browser may write with escaped characters. */
function hasHash(hash: string): boolean {
  return window.location.hash === new URL(withHash(hash), window.location.href).hash;
}

function giveUpRetry(): void {
  clearTimeout(retry);
  isPushPending = false;
}

/** Tries again later if the browser refuses, unless a newer change or a navigation comes first. */
function change(adds: boolean, hash: string, retries: number): void {
  // The entry that a refused change would have left must not be overwritten.
  const pushes = adds || isPushPending;
  giveUpRetry();
  if (hasHash(hash)) return;
  try {
    if (pushes) window.history.pushState(newEntry(), '', withHash(hash));
    else window.history.replaceState(window.history.state, '', withHash(hash));
  } catch {
    // Refused; the address is compared below.
  }
  if (hasHash(hash) || retries === 0) return;
  isPushPending = pushes;
  retry = setTimeout(() => change(pushes, hash, retries - 1), RETRY.afterMs);
}

export const browserAddressBar: AddressBar = {
  read: readHash,
  entry: currentEntry,
  push: (hash) => change(true, hash, RETRY.times),
  replace: (hash) => change(false, hash, RETRY.times),
  listen: (onChange) => {
    const onNavigation = (): void => {
      giveUpRetry();
      onChange();
    };
    window.addEventListener('popstate', onNavigation);
    return () => window.removeEventListener('popstate', onNavigation);
  },
  onBeforeRead: (callback) => {
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    for (const event of ['pagehide', 'blur', 'keydown', 'copy'])
      window.addEventListener(event, callback, options);
    for (const event of ['visibilitychange', 'pointerleave'])
      document.addEventListener(event, callback, options);
    return () => listening.abort();
  },
};
