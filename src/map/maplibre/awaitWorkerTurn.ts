/** Work for the better part of a second on an idle machine. */
const TASK =
  'let sum = 0; for (let i = 1; i < 12e7; i += 1) sum += Math.sqrt(i); postMessage(sum);';

/**
 * Calls `onDone` once a worker of our own has done some work, or cannot even start: on a busy
 * machine that takes long, as everything does, so that who has been silent all that time too is not
 * slow but dead. Returns the means to call it off.
 */
export function awaitWorkerTurn(onDone: () => void): () => void {
  const address = URL.createObjectURL(new Blob([TASK], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const end = (): void => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  const done = (): void => {
    end();
    onDone();
  };
  worker.addEventListener('message', done);
  worker.addEventListener('error', done);
  return end;
}
