import type { Deck } from '../domain/deck/deck.ts';
import { goTo, type Show, startShow, TEXT_SCALES } from '../domain/deck/show.ts';
import { LANGUAGES } from '../domain/language.ts';
import { THEMES } from '../domain/view/theme.ts';
import { isFields } from './reader.ts';

const VERSION = 1;

/** What of a show outlives its window: where it stood and its clock. A detour does not. */
export interface SavedShow {
  readonly deck: string;
  /** The id of the scene: places in the list change, ids do not. */
  readonly scene: string;
  readonly show: Pick<Show, 'black' | 'language' | 'theme' | 'textScale' | 'timer'>;
}

/** The form in which a show is kept. */
export function toSavedShow(
  show: Show,
  deck: Deck,
): SavedShow & { readonly version: typeof VERSION } {
  const { black, language, theme, textScale, timer } = show;
  return {
    version: VERSION,
    deck: show.deck,
    scene: deck.scenes[show.at]?.id ?? '',
    show: { black, language, theme, textScale, timer },
  };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Reads what was kept; null when it is not ours, of a later version, or damaged. Never throws. */
export function readSavedShow(value: unknown): SavedShow | null {
  if (!isFields(value) || value['version'] !== VERSION) return null;
  const { deck, scene, show } = value;
  if (typeof deck !== 'string' || typeof scene !== 'string' || !isFields(show)) return null;
  const { black, textScale, timer } = show;
  const language = LANGUAGES.find((known) => known === show['language']);
  const theme = THEMES.find((known) => known === show['theme']);
  if (!language || !theme || typeof black !== 'boolean' || !isFields(timer)) return null;
  const { since, stoppedAt } = timer;
  if (!isTime(since) || !(stoppedAt === null || isTime(stoppedAt))) return null;
  if (!isTime(textScale) || textScale < TEXT_SCALES.min || textScale > TEXT_SCALES.max) return null;
  const kept = { black, language, theme, textScale, timer: { since, stoppedAt } };
  return { deck, scene, show: kept };
}

/** The show of `deck` as it was kept; null where another deck was shown, or its scene is gone. */
export function resumeShow(kept: SavedShow | null, deck: Deck): Show | null {
  if (kept?.deck !== deck.id) return null;
  const at = deck.scenes.findIndex(({ id }) => id === kept.scene);
  if (at < 0) return null;
  const { language, theme, timer } = kept.show;
  return { ...goTo(startShow(deck, language, theme, timer.since), deck, at), ...kept.show };
}
