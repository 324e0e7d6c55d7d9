import { yieldToMain } from '../../../scheduling/yieldToMain.ts';
import type { StartEngine } from './searchController.ts';

/** It reads no files: it stands in for short reports, which need none. */
const NO_FILES = {
  speakers: () => Promise.resolve(null),
  texts: () => Promise.resolve(null),
};

/** Searches in the page itself. Its code comes when it is started. */
export const startPageEngine: StartEngine = (hear, fail) => {
  let isStopped = false;
  const searcher = import('../../../domain/search/searcher.ts').then(({ createSearcher }) =>
    createSearcher(
      (message) => {
        if (!isStopped) hear(message);
      },
      NO_FILES,
      yieldToMain,
    ),
  );
  searcher.catch(fail);
  return {
    tell: (message) =>
      void searcher.then(
        (listen) => listen(message),
        () => undefined,
      ),
    stop: () => {
      isStopped = true;
    },
  };
};
