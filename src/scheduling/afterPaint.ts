/** A page in the background draws no frames: there the task runs after this, milliseconds. */
const HIDDEN_PAGE_MS = 250;

/**
 * Runs `task` once the browser has painted what stands now, so that work that nobody waits for keeps
 * nobody waiting. Returns how to call it off.
 */
export function afterPaint(task: () => void): () => void {
  let timer = setTimeout(run, HIDDEN_PAGE_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  function stop(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  }
  function run(): void {
    stop();
    task();
  }
  return stop;
}
