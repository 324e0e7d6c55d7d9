/** The longest that a task waits for the browser to have nothing better to do, milliseconds. */
const IDLE_TIMEOUT_MS = 2000;

/** Runs `task` once the picture stands and the browser is idle. Returns the way to call it off. */
export function whenIdle(task: () => void): () => void {
  let cancel: () => void;
  const frame = requestAnimationFrame(() => {
    // Safari has no idle callbacks.
    if (typeof window.requestIdleCallback === 'function') {
      const idle = window.requestIdleCallback(task, { timeout: IDLE_TIMEOUT_MS });
      cancel = () => window.cancelIdleCallback(idle);
    } else {
      const timer = window.setTimeout(task, 0);
      cancel = () => window.clearTimeout(timer);
    }
  });
  cancel = () => cancelAnimationFrame(frame);
  return () => cancel();
}
