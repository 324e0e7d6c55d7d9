import { MAX_LENGTH, parametersOf } from './addressParameters.ts';

/** The parameter by which an address names the scene of a show; with it, the show has the view. */
const SCENE = 'scene';

/** What an address says apart from the scene it names; `scene` null where it names none. Never throws. */
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

/** The address of a scene, with `rest` behind it. */
export function withScene(scene: string, rest: string): string {
  return [`${SCENE}=${scene}`, rest].filter(Boolean).join('&');
}
