import type { Language } from '../language.ts';
import type { Theme } from '../view/theme.ts';
import type { Deck } from './deck.ts';
import {
  returnToScript,
  type Detour,
  startDetour,
  goTo,
  goToNext,
  goToPrevious,
  resetTimer,
  scaleText,
  type Show,
  setLanguage,
  toggleBlack,
  toggleFrozen,
  toggleTimer,
} from './show.ts';
import { goToNextInLoop } from './kiosk.ts';
import { beginAgain, goOn, leaveShow } from './showLife.ts';

export type ShowAction =
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  /** `build` is the first if not given. */
  | { readonly kind: 'go'; readonly at: number; readonly build?: number }
  /** To the first build of the next scene, or of the scene before. */
  | { readonly kind: 'skip'; readonly by: 1 | -1 }
  | { readonly kind: 'detour'; readonly detour: Detour }
  | { readonly kind: 'return' }
  | { readonly kind: 'black' }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'theme'; readonly theme: Theme }
  /** Negative for smaller. */
  | { readonly kind: 'text'; readonly steps: number }
  /** `now` in milliseconds since 1970. */
  | { readonly kind: 'pause'; readonly now: number }
  | { readonly kind: 'reset'; readonly now: number }
  /** `lastSeen` in milliseconds since 1970. */
  | { readonly kind: 'leave'; readonly lastSeen: number; readonly now: number }
  | { readonly kind: 'go-on'; readonly now: number }
  | { readonly kind: 'begin-again'; readonly now: number }
  /** The next scene, after the last one the first. */
  | { readonly kind: 'loop' };

export function applyAction(show: Show, deck: Deck, action: ShowAction): Show {
  switch (action.kind) {
    case 'next':
      return goToNext(show, deck);
    case 'previous':
      return goToPrevious(show, deck);
    case 'go':
      return goTo(show, deck, action.at, action.build);
    case 'skip':
      return goTo(show, deck, show.at + action.by);
    case 'detour':
      return startDetour(show, action.detour);
    case 'return':
      return returnToScript(show);
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
    case 'leave':
      return leaveShow(show, deck, action.lastSeen, action.now);
    case 'go-on':
      return goOn(show, action.now);
    case 'begin-again':
      return beginAgain(show, deck, action.now);
    case 'loop':
      return goToNextInLoop(show, deck);
  }
}
