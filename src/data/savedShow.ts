import * as z from 'zod/mini';
import type { Deck } from '../domain/deck/deck.ts';
import { goTo, type Show, startShow, TEXT_SCALES } from '../domain/deck/show.ts';
import { LANGUAGES } from '../domain/language.ts';
import { THEMES } from '../domain/view/theme.ts';

const VERSION = 1;

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
    textScale: z.number().check(z.minimum(TEXT_SCALES.min), z.maximum(TEXT_SCALES.max)),
    timer: z.object({ since: z.number(), stoppedAt: z.nullable(z.number()) }),
  }),
});

type SavedShow = z.output<typeof savedShowSchema>;

export function toSavedShow(show: Show, deck: Deck): SavedShow {
  const { black, language, theme, textScale, timer } = show;
  return {
    version: VERSION,
    deck: show.deck,
    scene: deck.scenes[show.at]?.id ?? '',
    build: show.build,
    show: { black, language, theme, textScale, timer },
  };
}

/** Null for a value of another program or version, or a damaged one. Never throws. */
export function readSavedShow(value: unknown): SavedShow | null {
  return savedShowSchema.safeParse(value).data ?? null;
}

/** Null if another deck was shown or its scene no longer exists. */
export function resumeShow(saved: SavedShow | null, deck: Deck): Show | null {
  if (saved?.deck !== deck.id) return null;
  const at = deck.scenes.findIndex(({ id }) => id === saved.scene);
  if (at < 0) return null;
  const { language, theme, timer } = saved.show;
  return {
    ...goTo(startShow(deck, language, theme, timer.since), deck, at, saved.build),
    ...saved.show,
  };
}
