/** Milliseconds. */
const IDLE_TIMEOUT_MS = 2000;
/** Safari has no idle callbacks. Milliseconds. */
const NO_IDLE_CALLBACK_MS = 50;

/** Returns a function that cancels it. */
export function whenIdle(task: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const callback = window.requestIdleCallback(task, { timeout: IDLE_TIMEOUT_MS });
    return () => window.cancelIdleCallback(callback);
  }
  const timer = window.setTimeout(task, NO_IDLE_CALLBACK_MS);
  return () => window.clearTimeout(timer);
}

/** In the background there are no frames: waits until the page is visible. Returns a cancel function. */
export function whenIdleAfterFrame(task: () => void): () => void {
  let cancel: () => void;
  const frame = requestAnimationFrame(() => {
    cancel = whenIdle(task);
  });
  cancel = () => cancelAnimationFrame(frame);
  return () => cancel();
}
