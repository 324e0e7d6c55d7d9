/** The hash part of the page's address, with the browser's history behind it. */
export interface AddressBar {
  read(): string;
  /** Adds a history entry. */
  push(hash: string): void;
  /** Replaces the current history entry. */
  replace(hash: string): void;
  /** Calls back when the user goes back or forward or edits the address. Returns a function that unsubscribes. */
  listen(onChange: () => void): () => void;
  /**
   * Calls back before the user can read or copy the address: at a key press, when the pointer leaves the page,
   * when another window gets the focus, and when the page is left. Returns a function that unsubscribes.
   */
  onBeforeRead(callback: () => void): () => void;
}

function withHash(hash: string): string {
  const { pathname, search } = window.location;
  return hash === '' ? `${pathname}${search}` : `#${hash}`;
}

/** The address bar of the browser. */
export const browserAddressBar: AddressBar = {
  read: () => window.location.hash.replace(/^#/, ''),
  push: (hash) => window.history.pushState(null, '', withHash(hash)),
  replace: (hash) => window.history.replaceState(null, '', withHash(hash)),
  listen: (onChange) => {
    window.addEventListener('popstate', onChange);
    return () => window.removeEventListener('popstate', onChange);
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
