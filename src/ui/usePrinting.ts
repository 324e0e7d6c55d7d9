import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const STATES = { beforeprint: true, afterprint: false } as const;

let isPrinting = false;

function subscribe(notify: () => void): () => void {
  const listening = new AbortController();
  for (const event of ['beforeprint', 'afterprint'] as const)
    window.addEventListener(
      event,
      () => {
        isPrinting = STATES[event];
        // The browser prints what is rendered when the event ends.
        flushSync(notify);
      },
      { signal: listening.signal },
    );
  return () => listening.abort();
}

/** Whether the browser is printing the page; what is folded or rendered later must then be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}
