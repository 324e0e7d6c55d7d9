/** The hash part of the page's address, with the browser's history behind it. */
export interface AddressBar {
  read(): string;
  /** Adds a history entry. */
  push(hash: string): void;
  /** Changes the present entry. */
  replace(hash: string): void;
  /** Calls back when the reader goes back, forward or edits the address; returns how to stop. */
  listen(changed: () => void): () => void;
  /**
   * Calls back before anybody can look at the address or leave it: a key, the pointer leaving the page,
   * another window, the end of the page. Returns how to stop.
   */
  beforeLook(about: () => void): () => void;
}

function withHash(hash: string): string {
  const { pathname, search } = window.location;
  return hash === '' ? `${pathname}${search}` : `#${hash}`;
}

/** The real address bar. */
export const browserAddressBar: AddressBar = {
  read: () => window.location.hash.replace(/^#/, ''),
  push: (hash) => window.history.pushState(null, '', withHash(hash)),
  replace: (hash) => window.history.replaceState(null, '', withHash(hash)),
  listen: (changed) => {
    window.addEventListener('popstate', changed);
    return () => window.removeEventListener('popstate', changed);
  },
  beforeLook: (about) => {
    const ending = new AbortController();
    const options = { signal: ending.signal, capture: true };
    for (const event of ['pagehide', 'blur', 'keydown', 'copy'])
      window.addEventListener(event, about, options);
    for (const event of ['visibilitychange', 'pointerleave'])
      document.addEventListener(event, about, options);
    return () => ending.abort();
  },
};
