import { proxy, releaseProxy, wrap } from 'comlink';
import type { ArticleEngine, ArticleResult } from './articleEngine.ts';

/** A running engine. After `stop` its promises never settle. */
export interface RunningEngine extends ArticleEngine {
  readonly stop: () => void;
}

/** Starts an engine; throws where the browser does not allow a worker. */
export type StartArticleEngine = () => RunningEngine;

/** Starts the engine in a worker, so that the page answers while a long article is read. */
export const startArticleWorker: StartArticleEngine = () => {
  const worker = new Worker(new URL('./articleWorker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  const remote = wrap<ArticleEngine>(worker);
  const broken = new Promise<ArticleResult>((resolve) => {
    const fail = (): void => resolve({ ok: false, problem: 'failed' });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
  });
  return {
    draft: (source, known, onStep) =>
      Promise.race([remote.draft(source, known, proxy(onStep)), broken]),
    regions: (query) => Promise.race([remote.regions(query), broken.then(() => [])]),
    stop: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
};
