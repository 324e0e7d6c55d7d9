import { wrap } from 'comlink';
import type { FiguresApi } from './figuresApi.ts';

interface FiguresEngine {
  readonly api: FiguresApi;
  /** Ends all work; calls that wait are never answered. */
  readonly stop: () => void;
}

export type StartFiguresEngine = () => FiguresEngine;

/** Throws where the browser does not allow a worker. */
export const startFiguresEngine: StartFiguresEngine = () => {
  const worker = new Worker(new URL('./figuresWorker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  const { prepare, read } = wrap<FiguresApi>(worker);
  return { api: { prepare, read }, stop: () => worker.terminate() };
};
