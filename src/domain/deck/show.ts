import type { Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { Theme } from '../view/theme.ts';
import type { ViewState } from '../view/view.ts';
import type { Deck, Scene, SceneView, Spotlight } from './deck.ts';
import { togglePaused, startTimer, type Timer } from './timer.ts';

/** `bounds` is null while the user has not moved the map. */
export interface Detour {
  readonly view: SceneView;
  readonly bounds: Bounds | null;
}

/** Plain data, which is the same in every window and survives a reload. */
export interface Show {
  readonly deck: string;
  readonly at: number;
  readonly detour: Detour | null;
  /** Null while the audience follows the speaker. */
  readonly frozen: Stage | null;
  readonly black: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** 0.8 to 1.6. */
  readonly textScale: number;
  readonly timer: Timer;
}

export interface Stage {
  readonly scene: Scene;
  readonly view: ViewState;
  /** Where the user moved the map off script, degrees; null for the scene's camera. */
  readonly bounds: Bounds | null;
  readonly spotlight: Spotlight | null;
  readonly theme: Theme;
  readonly offScript: boolean;
}

export const TEXT_SCALES = { min: 0.8, max: 1.6, step: 0.1 } as const;

/** `now` in milliseconds since 1970. */
export function startShow(deck: Deck, language: Language, theme: Theme, now: number): Show {
  return {
    deck: deck.id,
    at: 0,
    detour: null,
    frozen: null,
    black: false,
    language,
    theme,
    textScale: 1,
    timer: startTimer(now),
  };
}

/** Of a scene of a deck of `report`, in the scene's own language or else in the given one. */
export function viewOfScene(scene: Scene, language: Language, report: string): ViewState {
  const own = {
    report,
    compare: null,
    layout: 'map',
    language: scene.language ?? language,
  } as const;
  return { ...scene.view, ...own };
}

/** What the speaker sees; null for a deck without scenes. */
export function currentStage(show: Show, deck: Deck): Stage | null {
  const scene = deck.scenes[show.at];
  if (!scene) return null;
  const { detour } = show;
  const planned = viewOfScene(scene, show.language, deck.report);
  return {
    scene,
    view: detour ? { ...planned, ...detour.view } : planned,
    bounds: detour?.bounds ?? null,
    spotlight: detour ? null : scene.spotlight,
    theme: scene.theme ?? show.theme,
    offScript: detour !== null,
  };
}

/** What the audience sees; null for a deck without scenes. */
export function stageOf(show: Show, deck: Deck): Stage | null {
  return show.frozen ?? currentStage(show, deck);
}

function clampIndex(deck: Deck, at: number): number {
  return Math.max(0, Math.min(deck.scenes.length - 1, at));
}

/** Limited to the deck; ends a detour and a black screen. */
export function goTo(show: Show, deck: Deck, at: number): Show {
  return { ...show, at: clampIndex(deck, at), detour: null, black: false };
}

/** Ends a black screen or a detour first. */
export function goToNext(show: Show, deck: Deck): Show {
  if (show.black) return { ...show, black: false };
  if (show.detour) return returnToScript(show);
  return goTo(show, deck, show.at + 1);
}

/** Ends a black screen or a detour first. */
export function goToPrevious(show: Show, deck: Deck): Show {
  if (show.black) return { ...show, black: false };
  if (show.detour) return returnToScript(show);
  return goTo(show, deck, show.at - 1);
}

/** Leaves the script, as for a question of the audience. */
export function startDetour(show: Show, detour: Detour): Show {
  return { ...show, detour };
}

export function returnToScript(show: Show): Show {
  return show.detour ? { ...show, detour: null } : show;
}

export function toggleBlack(show: Show): Show {
  return { ...show, black: !show.black };
}

export function toggleFrozen(show: Show, deck: Deck): Show {
  return { ...show, frozen: show.frozen ? null : currentStage(show, deck) };
}

export function setLanguage(show: Show, language: Language): Show {
  return { ...show, language };
}

/** `steps` > 0 makes the text larger; within {@link TEXT_SCALES}. */
export function scaleText(show: Show, steps: number): Show {
  const { min, max, step } = TEXT_SCALES;
  const scale = Math.round((show.textScale + steps * step) * 10) / 10;
  return { ...show, textScale: Math.max(min, Math.min(max, scale)) };
}

export function toggleTimer(show: Show, now: number): Show {
  return { ...show, timer: togglePaused(show.timer, now) };
}

export function resetTimer(show: Show, now: number): Show {
  return { ...show, timer: startTimer(now) };
}
