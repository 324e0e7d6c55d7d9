import type { SearchResponse } from '../../../domain/search/searchProtocol.ts';
import type { StartEngine } from './searchController.ts';

/** Searches in a thread of its own. Throws where the browser gives none. */
export const startWorkerEngine: StartEngine = (hear, fail) => {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  worker.onmessage = ({ data }: MessageEvent<SearchResponse>) => hear(data);
  worker.onerror = fail;
  worker.onmessageerror = fail;
  return {
    tell: (message) => worker.postMessage(message),
    stop: () => worker.terminate(),
  };
};
