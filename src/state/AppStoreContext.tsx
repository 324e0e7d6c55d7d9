import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasActions, AtlasState, AtlasStore } from './appStore.ts';
import type { Passing, Shown } from '../domain/view/viewModel.ts';
import { selectDrawn, selectPassing, selectShown } from './selectViewModel.ts';

const AtlasContext = createContext<AtlasStore | null>(null);

/** Gives everything below one store. */
export const AtlasProvider = AtlasContext.Provider;

/** The store itself, for event handlers. Throws outside an AtlasProvider. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasContext);
  if (!store) throw new Error('useAtlasStore outside AtlasProvider');
  return store;
}

/** A part of the state; the component renders again when that part changes. */
export function useAtlas<Value>(select: (state: AtlasState & AtlasActions) => Value): Value {
  return useStore(useAtlasStore(), select);
}

/** What the present view shows; null until the report is there. */
export function useShown(): Shown | null {
  return useAtlas(selectShown);
}

/** What the filters leave, whatever is selected; null until the report is there. */
export function usePassing(): Passing | null {
  return useAtlas(selectPassing);
}

/** What the map draws; changes with a selection only where the map's colours and lines do. */
export function useDrawn(): Shown | null {
  return useAtlas(selectDrawn);
}
