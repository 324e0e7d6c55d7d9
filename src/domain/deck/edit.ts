import type { Deck, PartlyBilingual, Scene } from './deck.ts';

/** More scenes than this are no talk, and a list of them no list. */
export const MOST_SCENES = 500;

/** What somebody writes of a scene, rather than captures. */
type Written = Pick<Scene, 'title' | 'kicker' | 'notes' | 'seconds' | 'theme' | 'language'>;
/** What a picture gives a scene. */
export type Captured = Pick<Scene, 'view' | 'camera' | 'spotlight'>;

function within(least: number, most: number, at: number): number {
  return Math.max(least, Math.min(most, at));
}

/** `wished`, or with the first number behind it that no scene has. */
function freeId({ scenes }: Deck, wished: string): string {
  const taken = new Set(scenes.map(({ id }) => id));
  let id = wished;
  for (let n = 2; taken.has(id); n += 1) id = `${wished}-${n}`;
  return id;
}

function indexOf({ scenes }: Deck, id: string): number {
  return scenes.findIndex((scene) => scene.id === id);
}

/** `deck` with scene `id` changed; the same object where there is no such scene. */
function changed(deck: Deck, id: string, change: (scene: Scene) => Scene): Deck {
  if (indexOf(deck, id) < 0) return deck;
  const scenes = deck.scenes.map((scene) => (scene.id === id ? change(scene) : scene));
  return { ...deck, scenes };
}

/** Puts `scene` at place `at` (from 0), under an id of its own; a full deck stays as it is. */
export function insertScene(deck: Deck, at: number, scene: Scene): Deck {
  const { scenes } = deck;
  if (scenes.length >= MOST_SCENES) return deck;
  const placed = { ...scene, id: freeId(deck, scene.id) };
  return { ...deck, scenes: scenes.toSpliced(within(0, scenes.length, at), 0, placed) };
}

/** Makes a picture a new scene at place `at` (from 0). */
export function captureScene(
  deck: Deck,
  at: number,
  picture: Captured,
  title: PartlyBilingual,
): Deck {
  const plain = { id: 'scene', kicker: {}, theme: null, language: null, notes: {}, seconds: 0 };
  return insertScene(deck, at, { ...plain, ...picture, title });
}

/** Gives scene `id` another picture; its words and its time stay. */
export function recaptureScene(deck: Deck, id: string, picture: Captured): Deck {
  return changed(deck, id, (scene) => ({ ...scene, ...picture }));
}

/** Writes what is given of a scene. Seconds are made whole and not negative. */
export function writeScene(deck: Deck, id: string, words: Partial<Written>): Deck {
  return changed(deck, id, (scene) => {
    const seconds = Math.max(0, Math.round(words.seconds ?? scene.seconds));
    return { ...scene, ...words, seconds };
  });
}

/** Moves scene `id` to place `to` (from 0) of the list; beyond the ends to the nearest. */
export function moveScene(deck: Deck, id: string, to: number): Deck {
  const from = indexOf(deck, id);
  const scene = deck.scenes[from];
  const place = within(0, deck.scenes.length - 1, to);
  if (!scene || place === from) return deck;
  return { ...deck, scenes: deck.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

/** Puts a second scene like `id` right behind it. */
export function duplicateScene(deck: Deck, id: string): Deck {
  const at = indexOf(deck, id);
  const scene = deck.scenes[at];
  return scene ? insertScene(deck, at + 1, scene) : deck;
}

/** Takes scene `id` out. */
export function removeScene(deck: Deck, id: string): Deck {
  const at = indexOf(deck, id);
  return at < 0 ? deck : { ...deck, scenes: deck.scenes.toSpliced(at, 1) };
}
