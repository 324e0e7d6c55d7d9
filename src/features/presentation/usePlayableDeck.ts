import { useEffect, useState } from 'react';
import type { Deck } from '../../domain/deck/deck.ts';
import { playable } from '../../domain/deck/validateDeck.ts';
import { useAtlas, useAtlasStore } from '../../state/AppStoreContext.tsx';
import { usePresenter } from '../../state/presenter.ts';
import { loadDeck, makeDeck } from './loadDeck.ts';

/**
 * The deck to be played, once it is there: of the one that was chosen what holds in the report at hand;
 * where nothing of it does, one made from the report. What is passed over is told to the presenter.
 */
export function usePlayableDeck(): Deck | null {
  const store = useAtlasStore();
  const isLoaded = useAtlas(({ linked, atlas }) => linked !== null && atlas !== null);
  const [deck, setDeck] = useState<Deck | null>(null);
  useEffect(() => {
    const { linked, atlas } = store.getState();
    if (!isLoaded || !linked || !atlas) return;
    let over = false;
    const load = async (): Promise<void> => {
      const { deck: holding, passedOver } = playable(await loadDeck(linked), linked, atlas);
      const played = holding.scenes.length > 0 ? holding : await makeDeck(linked);
      if (over) return;
      usePresenter.setState({ passedOver });
      setDeck(played);
    };
    void load();
    return () => {
      over = true;
    };
  }, [store, isLoaded]);
  return deck;
}
