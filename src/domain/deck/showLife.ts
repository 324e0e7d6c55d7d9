import type { Deck } from './deck.ts';
import { type Show, startShow } from './show.ts';

/*
 * How a show is left and continued. All times are in milliseconds, moments since 1970.
 */

/** A show without a sign of life for so long was left: by a closed window or a device that slept. */
export const GONE_AFTER_MS = 60 * 60 * 1000;
/** A show that is shown but was not changed for so long was left, too. */
export const UNCHANGED_AFTER_MS = 4 * 60 * 60 * 1000;

/** The first scene again with a new clock; language, theme and text size stay. */
export function beginAgain(show: Show, deck: Deck, now: number): Show {
  return { ...startShow(deck, show.language, show.theme, now), textScale: show.textScale };
}

/**
 * Stops the clock at the moment when the show was last seen, and asks whether to go on.
 * At the first scene there is nothing to go on with: it begins again.
 */
export function leaveShow(show: Show, deck: Deck, lastSeen: number, now: number): Show {
  if (show.isLeft) return show;
  if (show.at === 0) return beginAgain(show, deck, now);
  const { since, stoppedAt } = show.timer;
  return {
    ...show,
    timer: { since, stoppedAt: stoppedAt ?? Math.max(since, lastSeen) },
    isLeft: true,
  };
}

/** The clock continues where it stopped: the time away does not count. */
export function goOn(show: Show, now: number): Show {
  if (!show.isLeft) return show;
  const { since, stoppedAt } = show.timer;
  const timer = { since: stoppedAt === null ? since : since + (now - stoppedAt), stoppedAt: null };
  return { ...show, timer, isLeft: false };
}

/** Whether a show that was last changed and last seen at these moments was left. */
export function wasLeft(
  { changed, seen }: { readonly changed: number; readonly seen: number },
  now: number,
): boolean {
  return now - seen >= GONE_AFTER_MS || now - changed >= UNCHANGED_AFTER_MS;
}
