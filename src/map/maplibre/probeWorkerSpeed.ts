/** Takes almost a second on an idle machine. */
const WORKER_CODE =
  'let sum = 0; for (let i = 1; i < 12e7; i += 1) sum += Math.sqrt(i); postMessage(sum);';

/**
 * Calls `onDone` when a worker of our own has finished some work, or cannot start. On a busy machine that
 * takes long, as all work does: an engine worker that is silent during this time too is not slow but dead.
 * Returns a function that cancels it.
 */
export function probeWorkerSpeed(onDone: () => void): () => void {
  const url = URL.createObjectURL(new Blob([WORKER_CODE], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const stop = (): void => {
    worker.terminate();
    URL.revokeObjectURL(url);
  };
  const onEnd = (): void => {
    stop();
    onDone();
  };
  worker.addEventListener('message', onEnd);
  worker.addEventListener('error', onEnd);
  return stop;
}
