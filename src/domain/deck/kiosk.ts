import type { Deck } from './deck.ts';
import { goTo, type Show } from './show.ts';

/*
 * A kiosk plays a deck by itself, again and again, as for an exhibition.
 */

/** Seconds for each scene. */
export const KIOSK_SECONDS = { min: 5, max: 600, usual: 20 } as const;

/** The next scene, or the first after the last; ends a detour and a black screen. */
export function goToNextInLoop(show: Show, deck: Deck): Show {
  return goTo(show, deck, show.at + 1 < deck.scenes.length ? show.at + 1 : 0);
}

/** Whole seconds within {@link KIOSK_SECONDS}; null for a text that is none. */
export function readKioskSeconds(text: string): number | null {
  if (!/^\d{1,4}$/u.test(text)) return null;
  const seconds = Number(text);
  return seconds >= KIOSK_SECONDS.min && seconds <= KIOSK_SECONDS.max ? seconds : null;
}
