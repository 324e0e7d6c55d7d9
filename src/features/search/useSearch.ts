import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import type { SearchAnswer } from '../../domain/search/searchProtocol.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import type { SearchController, SearchState } from './engine/searchController.ts';

/**
 * Asks the desk for `query`, and brings it what can be searched when that is first `wanted` and when
 * regions, report or spellings arrive.
 * @param onAnswer hears of every new answer
 */
export function useSearch(
  desk: SearchController,
  names: readonly SearchName[] | null,
  wanted: boolean,
  query: string,
  onAnswer: (answer: SearchAnswer) => void,
): SearchState {
  const atlas = useAppState((state) => state.atlas);
  const linked = useAppState((state) => state.linked);
  const state = useSyncExternalStore(desk.watch, desk.read);
  const announce = useEffectEvent(onAnswer);
  useEffect(() => {
    if (wanted && atlas) desk.provide({ atlas, names, linked });
  }, [desk, wanted, atlas, names, linked]);
  useEffect(() => desk.ask(query), [desk, query]);
  const { answer } = state;
  useEffect(() => {
    if (answer) announce(answer);
  }, [answer]);
  return state;
}
