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
