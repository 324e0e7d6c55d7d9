/** Counts the time of a visible page only: others draw no frames. Returns a cancel function. */
export function startDeadline(milliseconds: number, onExpiry: () => void): () => void {
  let remaining = milliseconds;
  let startedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pause = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    remaining -= performance.now() - startedAt;
  };
  const cancel = (): void => {
    pause();
    document.removeEventListener('visibilitychange', onVisibilityChange);
  };
  const run = (): void => {
    if (timer !== undefined) return;
    startedAt = performance.now();
    timer = setTimeout(
      () => {
        cancel();
        onExpiry();
      },
      Math.max(0, remaining),
    );
  };
  const onVisibilityChange = (): void => (document.hidden ? pause() : run());

  document.addEventListener('visibilitychange', onVisibilityChange);
  onVisibilityChange();
  return cancel;
}
