import { MAX_LENGTH, parametersOf } from './addressParameters.ts';

/** The parameter that names the scene of a show. With it, the show decides the view. */
const SCENE = 'scene';

/** Splits an address into the scene that it names, null for none, and the rest. Never throws. */
export function takeScene(hash: string): { readonly scene: string | null; readonly rest: string } {
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) return { scene: null, rest: text };
  const all = parametersOf(text);
  const scene = all.find(({ name }) => name === SCENE)?.value ?? null;
  if (scene === null) return { scene, rest: text };
  const rest = all.filter(({ name }) => name !== SCENE);
  return {
    scene,
    rest: rest.map(({ name, value }) => (value === null ? name : `${name}=${value}`)).join('&'),
  };
}

/** The address of a scene, followed by `rest`. */
export function withScene(scene: string, rest: string): string {
  return [`${SCENE}=${scene}`, rest].filter(Boolean).join('&');
}
