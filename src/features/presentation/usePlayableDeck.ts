import { useEffect, useState } from 'react';
import type { Deck } from '../../domain/deck/deck.ts';
import { playableDeck } from '../../domain/deck/validateDeck.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { loadDeck, createDeckFromReport } from './loadDeck.ts';

/**
 * The deck to be played, once it is there: of the one that was chosen what holds in the report at hand;
 * where nothing of it does, one made from the report. What is passed over is told to the presenter.
 */
export function usePlayableDeck(): Deck | null {
  const store = useAppStore();
  const isLoaded = useAppState(({ linked, atlas }) => linked !== null && atlas !== null);
  const [deck, setDeck] = useState<Deck | null>(null);
  useEffect(() => {
    const { linked, atlas } = store.getState();
    if (!isLoaded || !linked || !atlas) return;
    let over = false;
    const load = async (): Promise<void> => {
      const { deck: holding, skippedScenes } = playableDeck(
        await loadDeck(store.getState(), linked),
        linked,
        atlas,
      );
      const played = holding.scenes.length > 0 ? holding : await createDeckFromReport(linked);
      if (over) return;
      store.getState().setPresentation({ skippedScenes });
      setDeck(played);
    };
    void load();
    return () => {
      over = true;
    };
  }, [store, isLoaded]);
  return deck;
}
