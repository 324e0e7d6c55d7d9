import { yieldToMain } from '../../../scheduling/yieldToMain.ts';
import type { StartEngine } from './searchEngine.ts';

/** This engine is the fallback for short reports, whose text is already loaded. */
const NO_FILES = {
  speakers: () => Promise.resolve(null),
  texts: () => Promise.resolve(null),
};

/** Its code is imported when it is started. */
export const startPageEngine: StartEngine = (onResponse, onFailure) => {
  let isStopped = false;
  const searcher = import('../../../domain/search/searcher.ts').then(({ createSearcher }) =>
    createSearcher(
      (response) => {
        if (!isStopped) onResponse(response);
      },
      NO_FILES,
      yieldToMain,
    ),
  );
  searcher.catch(onFailure);
  return {
    send: (request) =>
      void searcher.then(
        (onRequest) => onRequest(request),
        () => undefined,
      ),
    stop: () => {
      isStopped = true;
    },
  };
};
