import * as z from 'zod/mini';
import type { Deck } from '../domain/deck/deck.ts';
import { goTo, type Show, startShow, TEXT_SCALES } from '../domain/deck/show.ts';
import { leaveShow, wasLeft } from '../domain/deck/showLife.ts';
import { LANGUAGES } from '../domain/language.ts';
import { THEMES } from '../domain/view/theme.ts';

const VERSION = 1;

export const textScaleSchema = z
  .number()
  .check(z.minimum(TEXT_SCALES.min), z.maximum(TEXT_SCALES.max));

/** The scene and the clock outlast the window, a detour does not. */
export const savedShowSchema = z.object({
  version: z.literal(VERSION),
  deck: z.string(),
  /** Positions change when a deck is edited, ids do not. */
  scene: z.string(),
  /** From 0; older shows have none. */
  build: z._default(z.int().check(z.minimum(0)), 0),
  show: z.object({
    black: z.boolean(),
    language: z.enum(LANGUAGES),
    theme: z.enum(THEMES),
    textScale: textScaleSchema,
    timer: z.object({ since: z.number(), stoppedAt: z.nullable(z.number()) }),
    /** Absent in what earlier versions wrote. */
    isLeft: z.catch(z._default(z.boolean(), false), false),
  }),
  /** When the show was last seen, milliseconds since 1970; absent in what earlier versions wrote. */
  seen: z.catch(z._default(z.nullable(z.number()), null), null),
});

type SavedShow = z.output<typeof savedShowSchema>;

/** `seen` in milliseconds since 1970; null for a message, which is current. */
export function toSavedShow(show: Show, deck: Deck, seen: number | null = null): SavedShow {
  const { black, language, theme, textScale, timer, isLeft } = show;
  return {
    version: VERSION,
    deck: show.deck,
    scene: deck.scenes[show.at]?.id ?? '',
    build: show.build,
    show: { black, language, theme, textScale, timer, isLeft },
    seen,
  };
}

/** Null for a value of another program or version, or a damaged one. Never throws. */
export function readSavedShow(value: unknown): SavedShow | null {
  return savedShowSchema.safeParse(value).data ?? null;
}

/**
 * Null if another deck was shown or its scene no longer exists. A show that was not seen for long is `isLeft`.
 * `now` in milliseconds since 1970.
 */
export function resumeShow(saved: SavedShow | null, deck: Deck, now: number): Show | null {
  if (saved?.deck !== deck.id) return null;
  const at = deck.scenes.findIndex(({ id }) => id === saved.scene);
  if (at < 0) return null;
  const { language, theme, timer } = saved.show;
  const show = {
    ...goTo(startShow(deck, language, theme, timer.since), deck, at, saved.build),
    ...saved.show,
  };
  // Earlier versions did not note when it was seen: its clock tells the latest moment known.
  const seen = saved.seen ?? timer.stoppedAt ?? timer.since;
  return wasLeft({ seen, changed: seen }, now) ? leaveShow(show, deck, seen, now) : show;
}
