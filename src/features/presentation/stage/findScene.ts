import { LANGUAGES } from '../../../domain/language.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import { fold } from '../../../domain/search/foldText.ts';

/** `query`: a number from 1, an id, or a part of a title or kicker in either language. */
export function findScene({ scenes }: Deck, query: string): number | null {
  const text = query.normalize('NFKC').trim();
  if (text === '') return null;
  if (/^\d+$/u.test(text)) {
    const at = Number(text) - 1;
    return at >= 0 && at < scenes.length ? at : null;
  }
  const folded = fold(text);
  const found = scenes.findIndex(
    ({ id, title, kicker }) =>
      id === text ||
      LANGUAGES.some((language) =>
        [title[language], kicker[language]].some((name) => fold(name ?? '').includes(folded)),
      ),
  );
  return found < 0 ? null : found;
}
