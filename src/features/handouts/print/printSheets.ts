import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import './printSheets.css';

/**
 * Lays sheets out in the page's place and asks the browser to print them. They go when it has: one that
 * prints to a file makes a vector PDF whose text can be selected.
 */
export function printSheets(sheets: ReactNode): void {
  const place = document.createElement('div');
  place.dataset['print'] = '';
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(sheets));
  window.addEventListener(
    'afterprint',
    () => {
      root.unmount();
      place.remove();
    },
    { once: true },
  );
  window.print();
}
