import type { Build, Scene, SceneView, ShownWords } from './deck.ts';

export const MAX_BUILDS = 60;

/** A step that changes nothing. */
export const EMPTY_BUILD: Build = {
  words: null,
  overlays: [],
  region: null,
  gloss: false,
  lines: null,
};

/** What a scene shows at one of its builds. */
export interface SceneState {
  /** From 0. */
  readonly build: number;
  readonly view: SceneView;
  readonly words: ShownWords;
  readonly gloss: boolean;
  /** Null for all lines. */
  readonly lines: number | null;
}

/** At least 1: a scene without builds shows everything at once. */
export function buildCount({ builds }: Scene): number {
  return Math.max(1, builds.length);
}

/** `build` is limited to those of the scene. */
export function sceneStateAt(scene: Scene, build: number): SceneState {
  const last = Math.max(0, Math.min(buildCount(scene) - 1, build));
  const steps = scene.builds.slice(0, last + 1);
  const region = steps.findLast((step) => step.region !== null)?.region ?? null;
  const added = steps.flatMap(({ overlays }) => overlays);
  const view = {
    ...scene.view,
    ...(region === null ? {} : { selection: { kind: 'region', id: region } as const }),
    ...(added.length === 0 ? {} : { overlays: [...new Set([...scene.view.overlays, ...added])] }),
  };
  return {
    build: last,
    view,
    words: steps.findLast(({ words }) => words !== null)?.words ?? { kind: 'all' },
    gloss: steps.some(({ gloss }) => gloss),
    lines: steps.findLast(({ lines }) => lines !== null)?.lines ?? null,
  };
}

/** What the scene shows in the end; for paper and files, which have no steps. */
export function lastState(scene: Scene): SceneState {
  return sceneStateAt(scene, buildCount(scene) - 1);
}

/** A passage cut at the words that are marked; null where it does not contain them. */
export function cutAt(text: string, marked: string): readonly [string, string, string] | null {
  const start = text.indexOf(marked);
  return start < 0 || marked === ''
    ? null
    : [text.slice(0, start), marked, text.slice(start + marked.length)];
}
