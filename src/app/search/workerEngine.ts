import type { FromSearcher } from '../../domain/search/talk.ts';
import type { StartEngine } from '../../state/searchDesk.ts';

/** Searches in a thread of its own. Throws where the browser gives none. */
export const startBeside: StartEngine = (hear, fail) => {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  worker.onmessage = ({ data }: MessageEvent<FromSearcher>) => hear(data);
  worker.onerror = fail;
  worker.onmessageerror = fail;
  return {
    tell: (message) => worker.postMessage(message),
    stop: () => worker.terminate(),
  };
};
