import { create } from 'zustand';
import type { Deck } from '../domain/deck/deck.ts';
import { type Show, type Stage, stageOf } from '../domain/deck/show.ts';
import { type ShowAction, showAfter } from '../domain/deck/showAction.ts';

interface Presenter {
  readonly show: Show | null;
  readonly deck: Deck | null;
  /** What the room sees: follows from the other two; the same object as long as they are. */
  readonly stage: Stage | null;
}

/** The show of this window. It is in the atlas store's company, and part of neither the address nor the view. */
export const usePresenter = create<Presenter>(() => ({ show: null, deck: null, stage: null }));

/** Puts a show on, as it is, from here or from another window; nulls take it off. */
export function putOn(show: Show | null, deck: Deck | null): void {
  usePresenter.setState({ show, deck, stage: show && deck && stageOf(show, deck) });
}

/** Does something to the show here; nothing without one. */
function act(action: ShowAction): void {
  const { show, deck } = usePresenter.getState();
  if (show && deck) putOn(showAfter(show, deck, action), deck);
}

let doer = act;

/** The one way in which anything happens to a show: whatever asks, it goes through here. */
export function dispatch(action: ShowAction): void {
  doer(action);
}

/**
 * Lets another one than this window do what is asked, such as the window that holds the show. Given how
 * it is done here. Returns how to have it done here again. @internal until a speaker window is there
 */
export function actThrough(
  through: (action: ShowAction, here: (action: ShowAction) => void) => void,
): () => void {
  doer = (action) => through(action, act);
  return () => {
    doer = act;
  };
}
