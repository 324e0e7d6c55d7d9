import { create } from 'zustand';
import type { Deck } from '../domain/deck/deck.ts';
import type { SkippedScene } from '../domain/deck/validateDeck.ts';
import { type Show, type Stage, stageOf } from '../domain/deck/show.ts';
import { type ShowAction, showAfter } from '../domain/deck/showAction.ts';

interface Presenter {
  readonly show: Show | null;
  readonly deck: Deck | null;
  /** What the room sees: follows from the other two; the same object as long as they are. */
  readonly stage: Stage | null;
  /** Scenes of the deck that are not played, and why. */
  readonly skippedScenes: readonly SkippedScene[];
}

/** The show of this window. It is in the atlas store's company, and part of neither the address nor the view. */
export const usePresenter = create<Presenter>(() => ({
  show: null,
  deck: null,
  stage: null,
  skippedScenes: [],
}));

/** Puts a show on, as it is, from here or from another window; nulls take it off. */
export function putOn(show: Show | null, deck: Deck | null): void {
  usePresenter.setState({ show, deck, stage: show && deck && stageOf(show, deck) });
}

/** The one way in which anything happens to a show: whatever asks, it goes through here. Nothing without one. */
export function dispatch(action: ShowAction): void {
  const { show, deck } = usePresenter.getState();
  if (show && deck) putOn(showAfter(show, deck, action), deck);
}
