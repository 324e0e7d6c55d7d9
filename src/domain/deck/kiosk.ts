import type { Deck } from './deck.ts';
import { goTo, type Show } from './show.ts';

/*
 * A kiosk plays a deck by itself, again and again, as for an exhibition.
 */

/** The next scene, or the first after the last; ends a detour and a black screen. */
export function goToNextInLoop(show: Show, deck: Deck): Show {
  return goTo(show, deck, show.at + 1 < deck.scenes.length ? show.at + 1 : 0);
}
