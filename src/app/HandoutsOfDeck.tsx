import type { ComponentProps } from 'react';
import { Handouts } from '../features/handouts/Handouts.tsx';
import { usePlayableDeck } from '../features/presentation/usePlayableDeck.ts';

export function HandoutsOfDeck(props: Omit<ComponentProps<typeof Handouts>, 'deck'>) {
  return <Handouts {...props} deck={usePlayableDeck()} />;
}
