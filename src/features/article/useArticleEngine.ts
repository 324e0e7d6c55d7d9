import { useEffect, useMemo, useRef } from 'react';
import type { ArticleEngine } from './engine/articleEngine.ts';
import type { RunningEngine, StartArticleEngine } from './engine/startArticleWorker.ts';

interface CancellableEngine extends ArticleEngine {
  /** Ends the present work; its promise never settles. */
  readonly cancel: () => void;
}

/** An engine that starts with its first task and ends with the component. */
export function useArticleEngine(start: StartArticleEngine): CancellableEngine {
  const running = useRef<RunningEngine | null>(null);
  useEffect(
    () => () => {
      running.current?.stop();
      running.current = null;
    },
    [],
  );
  return useMemo(() => {
    const engine = (): RunningEngine => {
      running.current ??= start();
      return running.current;
    };
    return {
      draft: async (...task) => {
        try {
          return await engine().draft(...task);
        } catch {
          return { ok: false, problem: 'failed' };
        }
      },
      regions: async (query) => {
        try {
          return await engine().regions(query);
        } catch {
          return [];
        }
      },
      cancel: () => {
        running.current?.stop();
        running.current = null;
      },
    };
  }, [start]);
}
