/**
 * Calls `onExpiry` after `milliseconds` of the page being visible: a page in the background draws no
 * frames, which says nothing about the engine. Returns the means to call it off.
 */
export function startDeadline(milliseconds: number, onExpiry: () => void): () => void {
  let left = milliseconds;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pause = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    left -= performance.now() - since;
  };
  const stop = (): void => {
    pause();
    document.removeEventListener('visibilitychange', follow);
  };
  const run = (): void => {
    if (timer !== undefined) return;
    since = performance.now();
    timer = setTimeout(
      () => {
        stop();
        onExpiry();
      },
      Math.max(0, left),
    );
  };
  const follow = (): void => (document.hidden ? pause() : run());

  document.addEventListener('visibilitychange', follow);
  follow();
  return stop;
}
