import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import './printSheets.css';

/** A browser that prints to a file writes a vector PDF with selectable text. */
export function printSheets(sheets: ReactNode): void {
  const container = document.createElement('div');
  container.dataset['print'] = '';
  document.body.append(container);
  const root = createRoot(container);
  flushSync(() => root.render(sheets));
  window.addEventListener(
    'afterprint',
    () => {
      root.unmount();
      container.remove();
    },
    { once: true },
  );
  window.print();
}
