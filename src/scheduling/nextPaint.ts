/** Longest wait for a frame: a page in the background has none, milliseconds. */
const HIDDEN_PAGE_MS = 300;

/** Resolves when what has been rendered by now is painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A message posted within a frame is heard when the frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
    setTimeout(resolve, HIDDEN_PAGE_MS);
  });
}
