import type { Deck } from '../../../domain/deck/deck.ts';
import { goToNext, type Show } from '../../../domain/deck/show.ts';

/** A preview in the speaker window: what the audience sees now, or the next scene. */
export type Preview = 'now' | 'next';

const PREFIX = 'fangyu-preview-';

export function previewName(preview: Preview): string {
  return `${PREFIX}${preview}`;
}

/** The preview that a window is; null for any other window. */
export function previewIn(self: Window): Preview | null {
  if (self.parent === self) return null;
  const preview = (['now', 'next'] as const).find((each) => self.name === previewName(each));
  return preview ?? null;
}

/** The show as a preview shows it. */
export function previewedShow(preview: Preview, show: Show, deck: Deck): Show {
  if (preview === 'now') return { ...show, isLeft: false };
  const here = { ...show, detour: null, frozen: null, black: false, isLeft: false };
  return goToNext(here, deck);
}
