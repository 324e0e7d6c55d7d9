import type { Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { Theme } from '../view/theme.ts';
import type { ViewState } from '../view/view.ts';
import type { Deck, Scene, SceneView, Spotlight } from './deck.ts';
import { togglePaused, startTimer, type Timer } from './timer.ts';

/** What is shown off script: a view, and the visible bounds; null while the user has not moved the map. */
export interface Detour {
  readonly view: SceneView;
  readonly bounds: Bounds | null;
}

/**
 * The state of one presentation as plain data, which is the same in every window and survives a reload. What
 * the audience sees is derived from it and the deck ({@link stageOf}).
 */
export interface Show {
  /** The deck's id. */
  readonly deck: string;
  /** Index of the scene. */
  readonly at: number;
  readonly detour: Detour | null;
  /** What the audience keeps seeing while the speaker goes on; null while the audience follows. */
  readonly frozen: Stage | null;
  readonly black: boolean;
  /** Used by scenes that fix no language. */
  readonly language: Language;
  /** Used by scenes that fix no theme. */
  readonly theme: Theme;
  /** Scale of the text on the stage, 0.8 to 1.4. */
  readonly textScale: number;
  readonly timer: Timer;
}

/** What is on the stage. */
export interface Stage {
  readonly scene: Scene;
  readonly view: ViewState;
  /** Where the user moved the map off script, degrees; null for the camera of the scene. */
  readonly bounds: Bounds | null;
  readonly spotlight: Spotlight | null;
  readonly theme: Theme;
  readonly offScript: boolean;
}

export const TEXT_SCALES = { min: 0.8, max: 1.4, step: 0.1 } as const;

/** Starts a show of a deck at its first scene; `now` in milliseconds since 1970. */
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

/** The complete view of a scene, in its own language or else in the given one. */
export function viewOfScene(scene: Scene, language: Language): ViewState {
  return { ...scene.view, layout: 'map', language: scene.language ?? language };
}

/** What the speaker window shows; null for a deck without scenes. */
export function currentStage(show: Show, deck: Deck): Stage | null {
  const scene = deck.scenes[show.at];
  if (!scene) return null;
  const { detour } = show;
  const planned = viewOfScene(scene, show.language);
  return {
    scene,
    view: detour ? { ...planned, ...detour.view } : planned,
    bounds: detour?.bounds ?? null,
    spotlight: detour ? null : scene.spotlight,
    theme: scene.theme ?? show.theme,
    offScript: detour !== null,
  };
}

/** What the audience sees: the frozen stage or else the current one; null for a deck without scenes. */
export function stageOf(show: Show, deck: Deck): Stage | null {
  return show.frozen ?? currentStage(show, deck);
}

function clampIndex(deck: Deck, at: number): number {
  return Math.max(0, Math.min(deck.scenes.length - 1, at));
}

/** Goes to the scene at an index, limited to the deck, and ends a detour and a black screen. */
export function goTo(show: Show, deck: Deck, at: number): Show {
  return { ...show, at: clampIndex(deck, at), detour: null, black: false };
}

/** Goes to the next scene. A black screen is lit again first, and a detour returns to the current scene. */
export function goToNext(show: Show, deck: Deck): Show {
  if (show.black) return { ...show, black: false };
  if (show.detour) return returnToScript(show);
  return goTo(show, deck, show.at + 1);
}

/** Goes to the previous scene. A black screen is lit again first, and a detour returns to the current scene. */
export function goToPrevious(show: Show, deck: Deck): Show {
  if (show.black) return { ...show, black: false };
  if (show.detour) return returnToScript(show);
  return goTo(show, deck, show.at - 1);
}

/** Leaves the script, as for a question of the audience. */
export function startDetour(show: Show, detour: Detour): Show {
  return { ...show, detour };
}

/** Returns to the scene as planned. */
export function returnToScript(show: Show): Show {
  return show.detour ? { ...show, detour: null } : show;
}

/** Turns the audience's screen black, or lights it again. */
export function toggleBlack(show: Show): Show {
  return { ...show, black: !show.black };
}

/** Freezes what the audience sees, or lets it follow the speaker again. */
export function toggleFrozen(show: Show, deck: Deck): Show {
  return { ...show, frozen: show.frozen ? null : currentStage(show, deck) };
}

/** Sets the show's language. */
export function setLanguage(show: Show, language: Language): Show {
  return { ...show, language };
}

/** Makes the text on the stage larger (`steps` > 0) or smaller, within {@link TEXT_SCALES}. */
export function scaleText(show: Show, steps: number): Show {
  const { min, max, step } = TEXT_SCALES;
  const scale = Math.round((show.textScale + steps * step) * 10) / 10;
  return { ...show, textScale: Math.max(min, Math.min(max, scale)) };
}

/** Pauses or continues the timer. */
export function toggleTimer(show: Show, now: number): Show {
  return { ...show, timer: togglePaused(show.timer, now) };
}

/** Restarts the timer at zero. */
export function resetTimer(show: Show, now: number): Show {
  return { ...show, timer: startTimer(now) };
}
