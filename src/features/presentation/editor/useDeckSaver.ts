import { useEffect, useState } from 'react';
import { browserDeckStore } from '../../../platform/deckStore.ts';
import { useAppState, useAppStore } from '../../../state/AppStoreContext.tsx';
import { createDeckSaver, type DeckSaver } from './saveDeck.ts';

/** Null until the deck of this device is in the store. An edit that could not be stored stays there. */
export function useDeckSaver(): DeckSaver | null {
  const store = useAppStore();
  const linked = useAppState((state) => state.linked);
  const [saver, setSaver] = useState<DeckSaver | null>(null);
  useEffect(() => {
    if (!linked) return;
    let isCancelled = false;
    const created = createDeckSaver(store, linked, browserDeckStore);
    const isSaved = store.getState().userDeck.unsaved === null;
    void (isSaved ? created.load() : Promise.resolve()).then(() => {
      if (!isCancelled) setSaver(created);
    });
    return () => {
      isCancelled = true;
      created.stop();
    };
  }, [store, linked]);
  useWarningBeforeLeaving();
  return saver;
}

/** Lets the browser ask before the page is left with an edit that is not stored. */
function useWarningBeforeLeaving(): void {
  const isUnsaved = useAppState(({ userDeck }) => userDeck.unsaved !== null);
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
