export interface EngineReadiness {
  readonly ready: Promise<void>;
  readonly succeed: () => void;
  /** Rejects `ready` before the first picture; calls `onFailure` after it. */
  readonly fail: (reason: string) => void;
}

export function createEngineReadiness(onFailure: (reason: string) => void): EngineReadiness {
  let state: 'pending' | 'ready' | 'failed' = 'pending';
  let resolve = (): void => undefined;
  let reject = (_error: Error): void => undefined;
  const ready = new Promise<void>((onReady, onFail) => {
    resolve = onReady;
    reject = onFail;
  });
  ready.catch(() => undefined); // The caller handles the rejection; the console should not report it.
  return {
    ready,
    succeed: () => {
      if (state !== 'pending') return;
      state = 'ready';
      resolve();
    },
    fail: (reason) => {
      if (state === 'pending') reject(new Error(reason));
      if (state === 'ready') onFailure(reason);
      state = 'failed';
    },
  };
}
