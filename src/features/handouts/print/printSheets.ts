import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import './printSheets.css';

/** After it a picture that is still missing is not waited for. */
const PICTURE_TIMEOUT_MS = 3000;

/** Resolves when the picture is there, or will not come. */
function loaded(image: Element): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    image.addEventListener('load', done, { once: true });
    image.addEventListener('error', done, { once: true });
    window.setTimeout(done, PICTURE_TIMEOUT_MS);
  });
}

/** Resolves once `signal` is aborted. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/**
 * A browser that prints to a file writes a vector PDF with selectable text. Waits for the pictures in the sheets.
 * Rejects without printing once `signal` is aborted.
 */
export async function printSheets(sheets: ReactNode, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const container = document.createElement('div');
  container.dataset['print'] = '';
  document.body.append(container);
  const root = createRoot(container);
  flushSync(() => root.render(sheets));
  const images = [...container.querySelectorAll('image')];
  const remove = (): void => {
    root.unmount();
    container.remove();
  };
  if (images.length > 0) await Promise.race([Promise.all(images.map(loaded)), aborted(signal)]);
  if (signal.aborted) remove();
  signal.throwIfAborted();
  window.addEventListener('afterprint', remove, { once: true });
  window.print();
}
