import { useCallback, useEffect, useRef } from 'react';

interface Prepared {
  /** Loads what the first file needs, while the user looks for it. */
  readonly prepare: () => Promise<void>;
}

/** What reads files off the main thread. */
export interface FileEngine<Api extends Prepared> {
  readonly api: Api;
  /** Ends all work; calls that wait are never answered. */
  readonly stop: () => void;
}

/**
 * Starts an engine; throws where the browser does not allow a worker. `onFailed` is called when the code of the
 * engine does not load, or stops: calls that wait are never answered then.
 */
export type StartFileEngine<Api extends Prepared> = (onFailed: () => void) => FileEngine<Api>;

export interface RunningFileEngine<Api extends Prepared> {
  /** Starts it where it does not run; null where the browser does not allow it. */
  readonly engine: () => FileEngine<Api> | null;
  readonly stop: () => void;
}

/**
 * An engine that starts with the dialog, so that it is ready when the user has found the file.
 * @param onFailed does not change; afterwards the next call of `engine` starts another one
 */
export function useFileEngine<Api extends Prepared>(
  startEngine: StartFileEngine<Api>,
  onFailed: () => void,
): RunningFileEngine<Api> {
  const running = useRef<FileEngine<Api> | null>(null);
  const engine = useCallback((): FileEngine<Api> | null => {
    if (running.current) return running.current;
    try {
      const started = startEngine(() => {
        if (running.current !== started) return;
        running.current = null;
        onFailed();
      });
      running.current = started;
    } catch {
      // The user is told by those who need the engine.
    }
    return running.current;
  }, [startEngine, onFailed]);
  const stop = useCallback(() => {
    running.current?.stop();
    running.current = null;
  }, []);
  useEffect(() => {
    void engine()?.api.prepare();
    return stop;
  }, [engine, stop]);
  return { engine, stop };
}
