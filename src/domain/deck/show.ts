import type { Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { Theme } from '../view/theme.ts';
import type { ViewState } from '../view/view.ts';
import type { Deck, Scene, SceneView, Spotlight } from './deck.ts';
import { paused, running, type Timer } from './timer.ts';

/** What is shown off script: the view, and the visible part of the map, which is null until the map is moved. */
export interface Detour {
  readonly view: SceneView;
  readonly bounds: Bounds | null;
}

/**
 * The state of one presentation: plain data, the same in every window, and complete, so that a new
 * window can continue the show. It decides, with the deck, what the audience sees ({@link stageOf}).
 */
export interface Show {
  /** The deck's id. */
  readonly deck: string;
  /** The index of the scene, from 0. */
  readonly at: number;
  readonly detour: Detour | null;
  /** What the audience sees while the picture is frozen; null while it follows the speaker. */
  readonly frozen: Stage | null;
  readonly black: boolean;
  /** The show's language, unless a scene fixes its own. */
  readonly language: Language;
  /** The show's theme, unless a scene fixes its own. */
  readonly theme: Theme;
  /** The size of the audience's text relative to the default, 0.8 to 1.4. */
  readonly textScale: number;
  readonly timer: Timer;
}

/** What one window shows. */
export interface Stage {
  readonly scene: Scene;
  readonly view: ViewState;
  /** The visible part of the map in degrees, where the map was moved off script; null for the scene's camera. */
  readonly bounds: Bounds | null;
  readonly spotlight: Spotlight | null;
  readonly theme: Theme;
  readonly offScript: boolean;
}

export const TEXT_SCALES = { min: 0.8, max: 1.4, step: 0.1 } as const;

/** A show of `deck` from its beginning, `now` in milliseconds since 1970. */
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
    timer: running(now),
  };
}

/** The whole view of a scene, in the show's language unless the scene fixes its own. */
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

/** What the audience sees: the same as the speaker, unless the picture is frozen; null for a deck without scenes. */
export function stageOf(show: Show, deck: Deck): Stage | null {
  return show.frozen ?? currentStage(show, deck);
}

function clampSceneIndex(deck: Deck, at: number): number {
  return Math.max(0, Math.min(deck.scenes.length - 1, at));
}

/** Goes to scene `at`, as planned. An index outside the deck is clamped. */
export function goTo(show: Show, deck: Deck, at: number): Show {
  return { ...show, at: clampSceneIndex(deck, at), detour: null, black: false };
}

/** Goes to the next scene. Off script it goes back to the present scene; from black it shows the picture again. */
export function next(show: Show, deck: Deck): Show {
  if (show.black) return { ...show, black: false };
  if (show.detour) return backToScript(show);
  return goTo(show, deck, show.at + 1);
}

/** Goes to the previous scene. Off script it goes back to the present scene; from black it shows the picture again. */
export function previous(show: Show, deck: Deck): Show {
  if (show.black) return { ...show, black: false };
  if (show.detour) return backToScript(show);
  return goTo(show, deck, show.at - 1);
}

/** Leaves the script, for example for a question from the audience. */
export function detourTo(show: Show, detour: Detour): Show {
  return { ...show, detour };
}

/** Goes back to the scene as it was planned. */
export function backToScript(show: Show): Show {
  return show.detour ? { ...show, detour: null } : show;
}

/** Makes the audience's screen black, or shows the picture again. */
export function toggleBlack(show: Show): Show {
  return { ...show, black: !show.black };
}

/** Freezes the audience's picture, or lets it follow the speaker again. */
export function toggleFrozen(show: Show, deck: Deck): Show {
  return { ...show, frozen: show.frozen ? null : currentStage(show, deck) };
}

/** Sets the show's language. */
export function setLanguage(show: Show, language: Language): Show {
  return { ...show, language };
}

/** Makes the audience's text larger (`steps` > 0) or smaller, within the limits. */
export function scaleText(show: Show, steps: number): Show {
  const { min: least, max: most, step } = TEXT_SCALES;
  const requested = Math.round((show.textScale + steps * step) * 10) / 10;
  return { ...show, textScale: Math.max(least, Math.min(most, requested)) };
}

/** Stops the timer, or continues it. */
export function toggleTimer(show: Show, now: number): Show {
  return { ...show, timer: paused(show.timer, now) };
}

/** Restarts the timer at zero. */
export function resetTimer(show: Show, now: number): Show {
  return { ...show, timer: running(now) };
}
