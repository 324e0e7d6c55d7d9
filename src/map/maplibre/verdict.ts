/** Whether the engine came to draw, told once; and, after that, whether it gave up, told once too. */
export interface Verdict {
  readonly ready: Promise<void>;
  /** The first picture stands. */
  readonly stand: () => void;
  /** Rejects `ready` while nothing stood yet, else tells `onFailure`. */
  readonly fail: (reason: string) => void;
}

/** A verdict still open. */
export function createVerdict(onFailure: (reason: string) => void): Verdict {
  let state: 'open' | 'stands' | 'failed' = 'open';
  let resolve = (): void => undefined;
  let reject = (_error: Error): void => undefined;
  const ready = new Promise<void>((onStand, onFail) => {
    resolve = onStand;
    reject = onFail;
  });
  ready.catch(() => undefined); // Whoever asks for `ready` hears of it; the console need not.
  return {
    ready,
    stand: () => {
      if (state !== 'open') return;
      state = 'stands';
      resolve();
    },
    fail: (reason) => {
      if (state === 'open') reject(new Error(reason));
      if (state === 'stands') onFailure(reason);
      state = 'failed';
    },
  };
}
