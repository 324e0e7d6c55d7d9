import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library cleans up automatically only when the test functions are globals; here they are imported.
afterEach(cleanup);

// The timeout allows for a busy machine and still finds what never appears.
configure({ asyncUtilTimeout: 5000 });

// jsdom does not implement the methods of the dialog element. It has no top layer, so this is enough.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

// jsdom has no media queries: none matches, as in a small window.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    ...{ media, matches: false, onchange: null },
    addListener: () => undefined,
    removeListener: () => undefined,
  });
