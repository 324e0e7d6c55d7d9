import { wrap } from 'comlink';
import type { StartFileEngine } from '../../../../ui/useFileEngine.ts';
import type { FiguresApi } from './figuresApi.ts';

export type StartFiguresEngine = StartFileEngine<FiguresApi>;

export const startFiguresEngine: StartFiguresEngine = (onFailed) => {
  const worker = new Worker(new URL('./figuresWorker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  worker.addEventListener('error', onFailed);
  const { prepare, read } = wrap<FiguresApi>(worker);
  return { api: { prepare, read }, stop: () => worker.terminate() };
};
