/** Takes almost a second on an idle machine. */
const WORKER_CODE =
  'let sum = 0; for (let i = 1; i < 12e7; i += 1) sum += Math.sqrt(i); postMessage(sum);';

/** An engine worker that is silent for longer is not slow but dead. Returns a cancel function. */
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
