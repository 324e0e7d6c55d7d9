import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import type { SearchAnswer } from '../../domain/search/searchProtocol.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import type { SearchController, SearchState } from './engine/searchController.ts';

/** While `isActive`, provides the controller with regions, report and names as they arrive. */
export function useSearch(
  controller: SearchController,
  names: readonly SearchName[] | null,
  isActive: boolean,
  query: string,
  onAnswer: (answer: SearchAnswer) => void,
): SearchState {
  const atlas = useAppState((state) => state.atlas);
  const linked = useAppState((state) => state.linked);
  const state = useSyncExternalStore(controller.subscribe, controller.getState);
  const notify = useEffectEvent(onAnswer);
  useEffect(() => {
    if (isActive && atlas) controller.provide({ atlas, names, linked });
  }, [controller, isActive, atlas, names, linked]);
  useEffect(() => controller.search(query), [controller, query]);
  const { answer } = state;
  useEffect(() => {
    if (answer) notify(answer);
  }, [answer]);
  return state;
}
