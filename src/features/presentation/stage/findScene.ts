import type { Deck } from '../../../domain/deck/deck.ts';
import { fold } from '../../../domain/search/foldText.ts';

/**
 * The scene somebody means by a number from 1, an id or a part of its title or kicker in either
 * language, counted from 0; null when there is none.
 */
export function findScene({ scenes }: Deck, wish: string): number | null {
  const text = wish.normalize('NFKC').trim();
  if (text === '') return null;
  if (/^\d+$/u.test(text)) {
    const at = Number(text) - 1;
    return at >= 0 && at < scenes.length ? at : null;
  }
  const wanted = fold(text);
  const found = scenes.findIndex(
    ({ id, title, kicker }) =>
      id === text ||
      [title.zh, title.en, kicker.zh, kicker.en].some((name) => fold(name ?? '').includes(wanted)),
  );
  return found < 0 ? null : found;
}
