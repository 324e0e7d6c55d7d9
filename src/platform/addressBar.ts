/** The hash part of the address, with the browser's history. */
export interface AddressBar {
  read(): string;
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

function readHash(): string {
  return window.location.hash.replace(/^#/, '');
}

/** Tries again later if the browser refuses, unless a newer change or a navigation comes first. */
function change(method: 'pushState' | 'replaceState', hash: string, retries: number): void {
  clearTimeout(retry);
  try {
    window.history[method](null, '', withHash(hash));
  } catch {
    // Refused; the address is compared below.
  }
  if (readHash() === hash || retries === 0) return;
  retry = setTimeout(() => change(method, hash, retries - 1), RETRY.afterMs);
}

export const browserAddressBar: AddressBar = {
  read: readHash,
  push: (hash) => change('pushState', hash, RETRY.times),
  replace: (hash) => change('replaceState', hash, RETRY.times),
  listen: (onChange) => {
    const onNavigation = (): void => {
      clearTimeout(retry);
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
