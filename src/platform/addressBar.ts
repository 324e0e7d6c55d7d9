/** The hash part of the page's address, with the browser's history behind it. */
export interface AddressBar {
  read(): string;
  /** Adds a history entry. */
  push(hash: string): void;
  /** Changes the present entry. */
  replace(hash: string): void;
  /** Calls back when the reader goes back, forward or edits the address; returns how to stop. */
  listen(changed: () => void): () => void;
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
};
