import { createStore, type StoreApi } from 'zustand/vanilla';
import { searchDataOf } from '../../../domain/search/searchData.ts';
import type { SearchSources } from '../../../domain/search/searchIndex.ts';
import type { SearchAnswer, SearchResponse } from '../../../domain/search/searchProtocol.ts';
import { type StartEngine, startSafely } from './searchEngine.ts';

export const SLOW_AFTER_MS = 5000;

export interface SearchState {
  readonly status: 'waiting' | 'slow' | 'ready' | 'failed';
  /** Until the current query is answered, that of an earlier query. */
  readonly answer: SearchAnswer | null;
}

export interface SearchController extends Pick<StoreApi<SearchState>, 'getState' | 'subscribe'> {
  /** A failure is not reported: `provide` then tries again. */
  readonly prefetch: () => void;
  /** Sets what can be searched, and starts the engine if it is not running. */
  readonly provide: (sources: SearchSources) => void;
  /** An empty query cancels the previous one. */
  readonly search: (query: string) => void;
  /** Starts the engine again after a failure or when it is slow. */
  readonly retry: () => void;
}

function isSame(a: SearchSources, b: SearchSources): boolean {
  return a.atlas === b.atlas && a.names === b.names && a.linked === b.linked;
}

/** `startInPage` is the fallback for short reports; a long report would block the page. `onQuery` loads what only a search needs. */
export function createSearchController(
  startWorker: StartEngine,
  startInPage: StartEngine,
  onQuery: () => void = () => undefined,
): SearchController {
  const { getState, setState, subscribe } = createStore<SearchState>(() => ({
    status: 'waiting',
    answer: null,
  }));
  let engine: ReturnType<typeof startSafely> = null;
  let sources: SearchSources | null = null;
  let latest = { queryNumber: 0, query: '' };
  let slowTimer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(slowTimer);
    engine?.stop();
    engine = null;
  };

  const onResponse = (response: SearchResponse): void => {
    if (response.kind === 'failed') {
      stop();
      setState({ status: 'failed' });
      return;
    }
    clearTimeout(slowTimer);
    if (response.kind === 'ready') setState({ status: 'ready' });
    // The answer to an earlier query must not replace that to a later one.
    else if (response.queryNumber === latest.queryNumber)
      setState({ status: 'ready', answer: response.answer });
  };

  const onFailure = (failed: StartEngine): void => {
    stop();
    if (!sources) return;
    const isShort = !sources.linked?.corpus.files;
    if (failed !== startInPage && isShort) start(startInPage);
    else setState({ status: 'failed' });
  };

  const start = (startEngine: StartEngine): void => {
    stop();
    engine = startSafely(startEngine, onResponse, () => onFailure(startEngine));
    if (engine) sendSources();
    else onFailure(startEngine);
  };

  const sendSources = (): void => {
    if (!engine || !sources) return;
    engine.send({ kind: 'data', data: searchDataOf(sources) });
    if (latest.query !== '') engine.send({ kind: 'query', ...latest });
    if (getState().status !== 'waiting') return;
    clearTimeout(slowTimer);
    slowTimer = setTimeout(() => setState({ status: 'slow' }), SLOW_AFTER_MS);
  };

  return {
    getState,
    subscribe,
    prefetch: () => {
      if (!engine && !sources) start(startWorker);
    },
    provide: (next) => {
      // The engine keeps its index while the sources are the same.
      if (engine && sources && isSame(sources, next)) return;
      sources = next;
      if (engine) sendSources();
      else if (getState().status !== 'failed') start(startWorker);
    },
    search: (query) => {
      latest = { queryNumber: latest.queryNumber + 1, query };
      if (query === '') setState({ answer: null });
      else onQuery();
      engine?.send({ kind: 'query', ...latest });
    },
    retry: () => {
      setState({ status: 'waiting' });
      start(startWorker);
    },
  };
}
