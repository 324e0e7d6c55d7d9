import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library cleans up by itself only where the test functions are globals; here they are imported.
afterEach(cleanup);

// A busy machine is no failure; what never comes is still found.
configure({ asyncUtilTimeout: 5000 });

// jsdom knows the dialog element but not how to open it; without a top layer there is nothing more to it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
