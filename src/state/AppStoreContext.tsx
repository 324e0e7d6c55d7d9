import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './appStore.ts';
import type { InteractionState } from './interactionSlice.ts';
import type { PresentationState } from './presentationSlice.ts';
import type { FilterResult, ViewModel } from '../domain/view/viewModel.ts';
import { selectMapViewModel, selectFilterResult, selectViewModel } from './selectViewModel.ts';

const AppStoreContext = createContext<AppStore | null>(null);

export const AppStoreProvider = AppStoreContext.Provider;

/** The store itself, for event handlers. Throws an Error outside an AppStoreProvider. */
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('useAppStore outside AppStoreProvider');
  return store;
}

/** A part of the state; the component renders again when that part changes. */
export function useAppState<Value>(select: (state: AppState) => Value): Value {
  return useStore(useAppStore(), select);
}

export function useInteraction<Value>(select: (state: InteractionState) => Value): Value {
  return useAppState(({ interaction }) => select(interaction));
}

export function usePresentation<Value>(select: (state: PresentationState) => Value): Value {
  return useAppState(({ presentation }) => select(presentation));
}

/** What the present view shows; null until the report has loaded. */
export function useViewModel(): ViewModel | null {
  return useAppState(selectViewModel);
}

/** The statements that match the filters, whatever is selected; null until the report has loaded. */
export function useFilterResult(): FilterResult | null {
  return useAppState(selectFilterResult);
}

/** What the map draws; does not change with a selection that leaves the map's colours and lines as they are. */
export function useMapViewModel(): ViewModel | null {
  return useAppState(selectMapViewModel);
}
