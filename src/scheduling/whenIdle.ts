/** The longest time that a task waits for the browser to become idle, milliseconds. */
const IDLE_TIMEOUT_MS = 2000;
/** The wait where the browser has no idle callbacks (Safari), milliseconds. */
const NO_IDLE_CALLBACK_MS = 50;

/** Runs `task` when the browser is idle. Returns a function that cancels it. */
export function whenIdle(task: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const callback = window.requestIdleCallback(task, { timeout: IDLE_TIMEOUT_MS });
    return () => window.cancelIdleCallback(callback);
  }
  const timer = window.setTimeout(task, NO_IDLE_CALLBACK_MS);
  return () => window.clearTimeout(timer);
}

/**
 * Runs `task` when the browser is idle after the next frame. A page in the background has no frames, so
 * the task waits until the page is visible. Returns a function that cancels it.
 */
export function whenIdleAfterFrame(task: () => void): () => void {
  let cancel: () => void;
  const frame = requestAnimationFrame(() => {
    cancel = whenIdle(task);
  });
  cancel = () => cancelAnimationFrame(frame);
  return () => cancel();
}
