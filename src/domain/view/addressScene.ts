import { MAX_LENGTH, parametersOf } from './addressParameters.ts';

/** With this parameter the show decides the view. */
const SCENE = 'scene';

/** `scene` is null where the address names none. Never throws. */
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

export function withScene(scene: string, rest: string): string {
  return [`${SCENE}=${scene}`, rest].filter(Boolean).join('&');
}
