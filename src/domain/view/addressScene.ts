import { MAX_LENGTH, parametersOf } from './addressParameters.ts';

/** With this parameter the show decides the view. */
const SCENE = 'scene';
/** The build of the scene, from 1; the first where it is left out. */
const BUILD = 'build';

interface SceneInAddress {
  /** Null where the address names none. */
  readonly scene: string | null;
  /** From 0; 0 where what is written is no number of a build. */
  readonly build: number;
  readonly rest: string;
}

/** Never throws. */
export function takeScene(hash: string): SceneInAddress {
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) return { scene: null, build: 0, rest: text };
  const all = parametersOf(text);
  const scene = all.find(({ name }) => name === SCENE)?.value ?? null;
  if (scene === null) return { scene, build: 0, rest: text };
  const build = all.find(({ name }) => name === BUILD)?.value ?? '';
  const rest = all.filter(({ name }) => name !== SCENE && name !== BUILD);
  return {
    scene,
    build: /^[1-9]\d{0,3}$/.test(build) ? Number(build) - 1 : 0,
    rest: rest.map(({ name, value }) => (value === null ? name : `${name}=${value}`)).join('&'),
  };
}

/** `build` is counted from 0. */
export function withScene(scene: string, build: number, rest: string): string {
  const step = build > 0 ? `${BUILD}=${String(build + 1)}` : '';
  return [`${SCENE}=${scene}`, step, rest].filter(Boolean).join('&');
}
