import type { SearchRequest, SearchResponse } from '../../../domain/search/searchProtocol.ts';

interface SearchEngine {
  readonly send: (request: SearchRequest) => void;
  readonly stop: () => void;
}

/** May throw. `onFailure`: the engine could not start or stops working. */
export type StartEngine = (
  onResponse: (response: SearchResponse) => void,
  onFailure: () => void,
) => SearchEngine;

/**
 * Ignores everything an engine reports after it has failed or was stopped. Never throws.
 * @param onFailure called once, for a failure after the start
 * @returns null when the engine failed to start
 */
export function startSafely(
  start: StartEngine,
  onResponse: (response: SearchResponse) => void,
  onFailure: () => void,
): SearchEngine | null {
  const ended = new AbortController();
  let engine: SearchEngine | null = null;
  const stop = (): void => {
    ended.abort();
    engine?.stop();
  };
  const fail = (): void => {
    if (ended.signal.aborted) return;
    stop();
    if (engine) onFailure();
  };
  try {
    engine = start((response) => {
      if (!ended.signal.aborted) onResponse(response);
    }, fail);
  } catch {
    ended.abort();
    return null;
  }
  if (ended.signal.aborted) {
    engine.stop();
    return null;
  }
  return { send: engine.send, stop };
}
