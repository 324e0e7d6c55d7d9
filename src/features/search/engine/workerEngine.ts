import type { SearchResponse } from '../../../domain/search/searchProtocol.ts';
import type { StartEngine } from './searchEngine.ts';

/** Throws where the browser does not allow a worker. */
export const startWorkerEngine: StartEngine = (onResponse, onFailure) => {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  worker.onmessage = ({ data }: MessageEvent<SearchResponse>) => onResponse(data);
  worker.onerror = onFailure;
  worker.onmessageerror = onFailure;
  return {
    send: (request) => worker.postMessage(request),
    stop: () => worker.terminate(),
  };
};
