import type { Deck } from '../../domain/deck/deck.ts';
import { type Show, stageOf } from '../../domain/deck/show.ts';
import { type ShowAction, applyAction } from '../../domain/deck/showAction.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import type { AppStore } from '../../state/appStore.ts';

/** Puts a show, from this window or from another, on the stage of this window; nulls take it off. */
export function putOn(store: AppStore, show: Show | null, deck: Deck | null): void {
  store.getState().setPresentation({ show, deck, stage: show && deck && stageOf(show, deck) });
}

/** Applies an action to the show of this window. Without a show it does nothing. */
export function dispatchShow(store: AppStore, action: ShowAction): void {
  const { show, deck } = store.getState().presentation;
  if (show && deck) putOn(store, applyAction(show, deck, action), deck);
}

export function useShowDispatch(): (action: ShowAction) => void {
  const store = useAppStore();
  return (action) => dispatchShow(store, action);
}
