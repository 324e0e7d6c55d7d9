/** A page in the background draws no frames. There the wait ends after this time, milliseconds. */
const HIDDEN_PAGE_MS = 250;

/**
 * Runs `task` in a task of its own after the browser has painted the current state, so that it does not
 * delay that paint. Returns a function that cancels it.
 */
export function afterPaint(task: () => void): () => void {
  let timer = setTimeout(run, HIDDEN_PAGE_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  function cancel(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  }
  function run(): void {
    cancel();
    task();
  }
  return cancel;
}

/**
 * Resolves when the browser has painted the current state. It is written apart from {@link afterPaint}
 * because the inline boot script contains it: it is smaller, and a message arrives sooner than a timer.
 */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A message that is posted within a frame arrives after that frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
    setTimeout(resolve, HIDDEN_PAGE_MS);
  });
}
