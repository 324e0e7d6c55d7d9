import type { Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { Theme } from '../view/theme.ts';
import type { ViewState } from '../view/view.ts';
import type { Deck, Scene, SceneView, Spotlight } from './deck.ts';
import { paused, running, type Timer } from './timer.ts';

/** What one shows off script: the view and the part of the map in sight, null while the map was not moved. */
export interface Detour {
  readonly view: SceneView;
  readonly bounds: Bounds | null;
}

/**
 * The state of one presentation: plain data, the same in every window, and the whole of what must
 * survive a window. What the room sees follows from it and the deck alone ({@link stageOf}).
 */
export interface Show {
  /** The deck's id. */
  readonly deck: string;
  /** Which scene, from 0. */
  readonly at: number;
  readonly detour: Detour | null;
  /** What the room goes on seeing while the speaker looks elsewhere; null while it follows. */
  readonly frozen: Stage | null;
  readonly black: boolean;
  /** The show's language, unless a scene fixes its own. */
  readonly language: Language;
  /** The show's theme, unless a scene fixes its own. */
  readonly theme: Theme;
  /** Size of the room's text against what the picture asks for, 0.8 to 1.4. */
  readonly textScale: number;
  readonly timer: Timer;
}

/** What one picture shows. */
export interface Stage {
  readonly scene: Scene;
  readonly view: ViewState;
  /** Degrees, where somebody moved the map off script; null to look where the scene does. */
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

/** What the speaker's side shows; null for a deck without scenes. */
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

/** What the room sees: the speaker's side, unless it is frozen; null for a deck without scenes. */
export function stageOf(show: Show, deck: Deck): Stage | null {
  return show.frozen ?? currentStage(show, deck);
}

function clampSceneIndex(deck: Deck, at: number): number {
  return Math.max(0, Math.min(deck.scenes.length - 1, at));
}

/** Goes to scene `at`, as planned; beyond the ends to the nearest. */
export function goTo(show: Show, deck: Deck, at: number): Show {
  return { ...show, at: clampSceneIndex(deck, at), detour: null, black: false };
}

/** On to the next scene; off script, back to the present one; from black, light again. */
export function next(show: Show, deck: Deck): Show {
  if (show.black) return { ...show, black: false };
  if (show.detour) return backToScript(show);
  return goTo(show, deck, show.at + 1);
}

/** To the scene before; off script, back to the present one; from black, light again. */
export function previous(show: Show, deck: Deck): Show {
  if (show.black) return { ...show, black: false };
  if (show.detour) return backToScript(show);
  return goTo(show, deck, show.at - 1);
}

/** Leaves the script for what somebody asks. */
export function detourTo(show: Show, detour: Detour): Show {
  return { ...show, detour };
}

/** Back to the scene exactly as it was planned. */
export function backToScript(show: Show): Show {
  return show.detour ? { ...show, detour: null } : show;
}

/** Blacks the room's screen, or lights it again. */
export function toggleBlack(show: Show): Show {
  return { ...show, black: !show.black };
}

/** Keeps the room's picture as it is while the speaker looks elsewhere, or lets it follow again. */
export function toggleFrozen(show: Show, deck: Deck): Show {
  return { ...show, frozen: show.frozen ? null : currentStage(show, deck) };
}

/** Sets the show's language. */
export function setLanguage(show: Show, language: Language): Show {
  return { ...show, language };
}

/** Makes the room's text larger (`steps` > 0) or smaller, within its limits. */
export function scaleText(show: Show, steps: number): Show {
  const { min: least, max: most, step } = TEXT_SCALES;
  const requested = Math.round((show.textScale + steps * step) * 10) / 10;
  return { ...show, textScale: Math.max(least, Math.min(most, requested)) };
}

/** Stops the clock, or lets it run on. */
export function toggleTimer(show: Show, now: number): Show {
  return { ...show, timer: paused(show.timer, now) };
}

/** Sets the clock to zero, running. */
export function resetTimer(show: Show, now: number): Show {
  return { ...show, timer: running(now) };
}
