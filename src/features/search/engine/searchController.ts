import { searchDataOf } from '../../../domain/search/searchData.ts';
import type { SearchSources } from '../../../domain/search/searchIndex.ts';
import type {
  SearchResponse,
  SearchAnswer,
  SearchRequest,
} from '../../../domain/search/searchProtocol.ts';

/** After so many milliseconds a search that is still being prepared is said to be. */
export const SLOW_AFTER_MS = 5000;

/** Something that searches: a thread of its own, or the page itself. */
export interface Engine {
  readonly tell: (message: SearchRequest) => void;
  readonly stop: () => void;
}

/**
 * Starts an engine. May throw.
 * @param hear what it says
 * @param fail it could not start, or will say no more
 */
export type StartEngine = (hear: (message: SearchResponse) => void, fail: () => void) => Engine;

export interface SearchState {
  readonly status: 'waiting' | 'slow' | 'ready' | 'failed';
  /** The newest there is, perhaps of the query before the present one. */
  readonly answer: SearchAnswer | null;
}

/** Where searching is asked for, and answers arrive. */
export interface SearchController {
  /** The same object as long as nothing changes. */
  readonly read: () => SearchState;
  /** Calls back at every change; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
  /** Starts the engine quietly: a failure is not said, and wanted it is started anew. */
  readonly prefetch: () => void;
  /** Takes what can be searched; the search is wanted from now on. */
  readonly provide: (sources: SearchSources) => void;
  /** Asks for a query, also anew when it is the same; an empty one gives up what was asked. */
  readonly ask: (query: string) => void;
  /** Begins anew, after a failure or when it is slow. */
  readonly retry: () => void;
}

function isSame(a: SearchSources, b: SearchSources): boolean {
  return a.atlas === b.atlas && a.names === b.names && a.linked === b.linked;
}

const NOTHING: SearchState = { status: 'waiting', answer: null };

/**
 * A desk whose engine works beside the page.
 * @param inPage takes its place where it fails, for a short report alone: a long one would make the page stand still
 */
export function createSearchController(beside: StartEngine, inPage: StartEngine): SearchController {
  let state = NOTHING;
  let engine: Engine | null = null;
  let sources: SearchSources | null = null;
  let latest = { queryNumber: 0, query: '' };
  let slow: ReturnType<typeof setTimeout> | undefined;
  const watchers = new Set<() => void>();
  const become = (next: Partial<SearchState>): void => {
    state = { ...state, ...next };
    for (const changed of watchers) changed();
  };

  const hear = (message: SearchResponse): void => {
    if (message.kind === 'failed') {
      stop();
      become({ status: 'failed' });
      return;
    }
    clearTimeout(slow);
    if (message.kind === 'ready') become({ status: 'ready' });
    // An answer to an older question never stands over a newer one.
    else if (message.queryNumber === latest.queryNumber)
      become({ status: 'ready', answer: message.answer });
  };

  const stop = (): void => {
    clearTimeout(slow);
    engine?.stop();
    engine = null;
  };

  const start = (begin: StartEngine): void => {
    stop();
    const over = new AbortController();
    const fail = (): void => {
      if (over.signal.aborted) return;
      over.abort();
      stop();
      if (!sources) return;
      const isShort = !sources.linked?.corpus.files;
      if (begin !== inPage && isShort) begun(inPage);
      else become({ status: 'failed' });
    };
    try {
      const started = begin((message) => {
        if (!over.signal.aborted) hear(message);
      }, fail);
      if (over.signal.aborted) started.stop();
      else
        engine = {
          tell: started.tell,
          stop: () => {
            over.abort();
            started.stop();
          },
        };
    } catch {
      fail();
    }
  };

  const supply = (): void => {
    if (!engine || !sources) return;
    engine.tell({ kind: 'data', data: searchDataOf(sources) });
    if (latest.query !== '') engine.tell({ kind: 'query', ...latest });
    if (state.status !== 'waiting') return;
    clearTimeout(slow);
    slow = setTimeout(() => become({ status: 'slow' }), SLOW_AFTER_MS);
  };

  const begun = (begin: StartEngine): void => {
    start(begin);
    supply();
  };

  return {
    read: () => state,
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    prefetch: () => {
      if (!engine && !sources) start(beside);
    },
    provide: (next) => {
      // Whoever comes back to the field finds what was made for it.
      if (engine && sources && isSame(sources, next)) return;
      sources = next;
      if (engine) supply();
      else if (state.status !== 'failed') begun(beside);
    },
    ask: (query) => {
      latest = { queryNumber: latest.queryNumber + 1, query };
      if (query === '') become({ answer: null });
      engine?.tell({ kind: 'query', ...latest });
    },
    retry: () => {
      become({ status: 'waiting' });
      begun(beside);
    },
  };
}
