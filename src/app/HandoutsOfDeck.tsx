import { type ComponentProps, useSyncExternalStore } from 'react';
import { drawingListOf } from '../features/drawing/drawingList.ts';
import { Handouts } from '../features/handouts/Handouts.tsx';
import { usePlayableDeck } from '../features/presentation/usePlayableDeck.ts';
import { useAppState } from '../state/AppStoreContext.tsx';

/** The hand-outs with what they need of other features: the deck and the drawing. */
export function HandoutsOfDeck(props: Omit<ComponentProps<typeof Handouts>, 'deck' | 'strokes'>) {
  const report = useAppState((state) => state.report.id);
  const { subscribe, getState } = drawingListOf(report);
  const { items } = useSyncExternalStore(subscribe, getState);
  return <Handouts {...props} deck={usePlayableDeck()} strokes={items} />;
}
