import type { Language } from '../language.ts';
import type { Theme } from '../view/theme.ts';
import type { Deck } from './deck.ts';
import {
  backToScript,
  type Detour,
  detourTo,
  goTo,
  next,
  previous,
  resetTimer,
  scaleText,
  type Show,
  setLanguage,
  toggleBlack,
  toggleFrozen,
  toggleTimer,
} from './show.ts';

/** An action on a show, as plain data that can be sent to another window. */
export type ShowAction =
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  /** Scenes are counted from 0. */
  | { readonly kind: 'go'; readonly at: number }
  | { readonly kind: 'detour'; readonly detour: Detour }
  | { readonly kind: 'return' }
  | { readonly kind: 'black' }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'theme'; readonly theme: Theme }
  /** Enlarges the text by a number of steps; a negative number makes it smaller. */
  | { readonly kind: 'text'; readonly steps: number }
  /** `now` in milliseconds since 1970. */
  | { readonly kind: 'pause'; readonly now: number }
  | { readonly kind: 'reset'; readonly now: number };

/** The show after `action`. */
export function showAfter(show: Show, deck: Deck, action: ShowAction): Show {
  switch (action.kind) {
    case 'next':
      return next(show, deck);
    case 'previous':
      return previous(show, deck);
    case 'go':
      return goTo(show, deck, action.at);
    case 'detour':
      return detourTo(show, action.detour);
    case 'return':
      return backToScript(show);
    case 'black':
      return toggleBlack(show);
    case 'freeze':
      return toggleFrozen(show, deck);
    case 'language':
      return setLanguage(show, action.language);
    case 'theme':
      return { ...show, theme: action.theme };
    case 'text':
      return scaleText(show, action.steps);
    case 'pause':
      return toggleTimer(show, action.now);
    case 'reset':
      return resetTimer(show, action.now);
  }
}
