import { useEffect, useState } from 'react';
import type { Deck } from '../../domain/deck/deck.ts';
import { playableDeck } from '../../domain/deck/validateDeck.ts';
import { mapLayer } from '../../map/layers/registry.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { loadDeck, createDeckFromReport } from './loadDeck.ts';

/** Null while loading; a deck generated from the report where the chosen one has no valid scene. */
export function usePlayableDeck(): Deck | null {
  const store = useAppStore();
  const isLoaded = useAppState(({ linked, atlas }) => linked !== null && atlas !== null);
  const [deck, setDeck] = useState<Deck | null>(null);
  useEffect(() => {
    const { linked, atlas } = store.getState();
    if (!isLoaded || !linked || !atlas) return;
    let isCancelled = false;
    const load = async (): Promise<void> => {
      const {
        deck: valid,
        skippedScenes,
        skippedBuilds,
      } = playableDeck(await loadDeck(store.getState(), linked), linked, atlas);
      const played = valid.scenes.length > 0 ? valid : await createDeckFromReport(linked);
      // Small maps and hand-outs draw scenes that the view has never shown.
      const layers = played.scenes.map(async ({ view }) => mapLayer(view.mode).prepare?.());
      await Promise.allSettled(layers);
      if (isCancelled) return;
      store.getState().setPresentation({ skippedScenes, skippedBuilds });
      setDeck(played);
    };
    void load();
    return () => {
      isCancelled = true;
    };
  }, [store, isLoaded]);
  return deck;
}
