/** Milliseconds: a page in the background draws no frames. */
const HIDDEN_PAGE_MS = 250;

/** Runs `task` in a task of its own, so that it does not delay the paint. Returns a cancel function. */
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

/** For the inline boot script: smaller than {@link afterPaint}, and a message is sooner than a timer. */
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
