import type { Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { Theme } from '../view/theme.ts';
import { NO_BESIDE, type ViewState } from '../view/view.ts';
import { buildCount, lastState, type SceneState, sceneStateAt } from './builds.ts';
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
  /** The build of the scene, from 0. */
  readonly build: number;
  readonly detour: Detour | null;
  /** Null while the audience follows the speaker. */
  readonly frozen: Stage | null;
  readonly black: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** 0.8 to 1.6. */
  readonly textScale: number;
  readonly timer: Timer;
  /** Ended, or left open for long: who returns is asked whether to go on. Its clock is stopped. */
  readonly isLeft: boolean;
}

export interface Stage extends Omit<SceneState, 'view'> {
  readonly scene: Scene;
  readonly view: ViewState;
  /** Where the user moved the map off script, degrees; null for the scene's camera. */
  readonly bounds: Bounds | null;
  readonly spotlight: Spotlight | null;
  readonly theme: Theme;
  /** As in the show; a frozen stage keeps its own. */
  readonly textScale: number;
  readonly offScript: boolean;
}

export const TEXT_SCALES = { min: 0.8, max: 1.6, step: 0.1 } as const;

/** `now` in milliseconds since 1970. */
export function startShow(deck: Deck, language: Language, theme: Theme, now: number): Show {
  return {
    deck: deck.id,
    at: 0,
    build: 0,
    detour: null,
    frozen: null,
    black: false,
    language,
    theme,
    textScale: 1,
    timer: startTimer(now),
    isLeft: false,
  };
}

/** Of a scene of a deck of `report` after its last build, in the scene's own language or else in the given one. */
export function viewOfScene(
  scene: Scene,
  language: Language,
  report: string,
  view: SceneView = lastState(scene).view,
): ViewState {
  const own = {
    report,
    compare: null,
    indicator: null,
    chart: null,
    beside: NO_BESIDE,
    layout: 'map',
    language: scene.language ?? language,
  } as const;
  return { ...view, ...own };
}

/** What the speaker sees; null for a deck without scenes. */
export function currentStage(show: Show, deck: Deck): Stage | null {
  const scene = deck.scenes[show.at];
  if (!scene) return null;
  const { detour } = show;
  const { view, ...state } = sceneStateAt(scene, show.build);
  const planned = viewOfScene(scene, show.language, deck.report, view);
  return {
    ...state,
    scene,
    view: detour ? { ...planned, ...detour.view } : planned,
    bounds: detour?.bounds ?? null,
    spotlight: detour ? null : scene.spotlight,
    theme: scene.theme ?? show.theme,
    textScale: show.textScale,
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

/** While the view is frozen, no step changes what the audience sees. */
function keepsBlack({ frozen, black }: Show): boolean {
  return frozen !== null && black;
}

/** Limited to the deck and to the builds of the scene; ends a detour, and a black screen if the view is not frozen. */
export function goTo(show: Show, deck: Deck, at: number, build = 0): Show {
  const index = clampIndex(deck, at);
  const last = lastBuild(deck, index);
  return {
    ...show,
    at: index,
    build: Math.max(0, Math.min(last, build)),
    detour: null,
    black: keepsBlack(show),
  };
}

function lastBuild(deck: Deck, at: number): number {
  const scene = deck.scenes[at];
  return scene ? buildCount(scene) - 1 : 0;
}

/** Through the builds of a scene, then to the next one. Ends a black screen or a detour first. */
export function goToNext(show: Show, deck: Deck): Show {
  if (show.black && !keepsBlack(show)) return { ...show, black: false };
  if (show.detour) return returnToScript(show);
  if (show.build < lastBuild(deck, show.at)) return goTo(show, deck, show.at, show.build + 1);
  const isLast = show.at >= deck.scenes.length - 1;
  return isLast ? show : goTo(show, deck, show.at + 1);
}

/** Back through the builds, then to the last build of the scene before. Ends a black screen or a detour first. */
export function goToPrevious(show: Show, deck: Deck): Show {
  if (show.black && !keepsBlack(show)) return { ...show, black: false };
  if (show.detour) return returnToScript(show);
  if (show.build > 0) return goTo(show, deck, show.at, show.build - 1);
  return show.at > 0 ? goTo(show, deck, show.at - 1, lastBuild(deck, show.at - 1)) : show;
}

/** What the next key press shows, on script; null at the end. */
export function stageAfter(show: Show, deck: Deck): Stage | null {
  const here = { ...show, detour: null, black: false };
  const next = goToNext(here, deck);
  return next === here ? null : currentStage(next, deck);
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
