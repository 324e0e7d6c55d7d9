import type { Deck, PartlyBilingual, Scene, Spotlight } from './deck.ts';
import { plainText } from './plainText.ts';

/** More scenes than this are no talk, and a list of them no list. */
export const MAX_SCENES = 500;
/** Beyond this, whole seconds are no longer told apart, and no file with them is read. */
export const MAX_SECONDS = Number.MAX_SAFE_INTEGER;

/** What somebody writes of a scene, rather than captures. */
type SceneText = Pick<Scene, 'title' | 'kicker' | 'notes' | 'seconds' | 'theme' | 'language'>;
/** What a picture gives a scene. */
export type CapturedView = Pick<Scene, 'view' | 'camera' | 'spotlight'>;

function clamp(least: number, most: number, at: number): number {
  return Math.max(least, Math.min(most, at));
}

/** `wished`, or with the first number behind it that no scene has. */
function freeId({ scenes }: Deck, requested: string): string {
  const usedIds = new Set(scenes.map(({ id }) => id));
  let id = requested;
  for (let n = 2; usedIds.has(id); n += 1) id = `${requested}-${n}`;
  return id;
}

function indexOf({ scenes }: Deck, id: string): number {
  return scenes.findIndex((scene) => scene.id === id);
}

/** `deck` with scene `id` changed; the same object where there is no such scene. */
function withChangedScene(deck: Deck, id: string, change: (scene: Scene) => Scene): Deck {
  if (indexOf(deck, id) < 0) return deck;
  const scenes = deck.scenes.map((scene) => (scene.id === id ? change(scene) : scene));
  return { ...deck, scenes };
}

/** Puts `scene` at place `at` (from 0), under an id of its own; a full deck stays as it is. */
export function insertScene(deck: Deck, at: number, scene: Scene): Deck {
  const { scenes } = deck;
  if (scenes.length >= MAX_SCENES) return deck;
  const placed = { ...scene, id: freeId(deck, scene.id) };
  return { ...deck, scenes: scenes.toSpliced(clamp(0, scenes.length, at), 0, placed) };
}

/** Makes a picture a new scene at place `at` (from 0). */
export function captureScene(
  deck: Deck,
  at: number,
  picture: CapturedView,
  title: PartlyBilingual,
): Deck {
  const plain = { id: 'scene', kicker: {}, theme: null, language: null, notes: {}, seconds: 0 };
  return insertScene(deck, at, { ...plain, ...picture, title: plainText(title) });
}

/**
 * Gives scene `id` another picture; its words and its time stay, and so does what is set large, unless
 * the picture brings something else.
 */
export function recaptureScene(deck: Deck, id: string, picture: CapturedView): Deck {
  return withChangedScene(deck, id, (scene) => {
    const spotlight = picture.spotlight ?? scene.spotlight;
    return { ...scene, ...picture, spotlight };
  });
}

/** Sets something large beside the map of scene `id`; null for nothing. */
export function setSpotlight(deck: Deck, id: string, spotlight: Spotlight | null): Deck {
  return withChangedScene(deck, id, (scene) => ({ ...scene, spotlight }));
}

/** Writes what is given of a scene, so that it can be read back: whole seconds within reason, plain texts. */
export function setSceneText(deck: Deck, id: string, words: Partial<SceneText>): Deck {
  return withChangedScene(deck, id, (scene) => {
    const written = { ...scene, ...words };
    return {
      ...written,
      title: plainText(written.title),
      kicker: plainText(written.kicker),
      notes: plainText(written.notes),
      // What is no number is no plan.
      seconds: clamp(0, MAX_SECONDS, Math.round(written.seconds) || 0),
    };
  });
}

/** Moves scene `id` to place `to` (from 0) of the list; beyond the ends to the nearest. */
export function moveScene(deck: Deck, id: string, to: number): Deck {
  const from = indexOf(deck, id);
  const scene = deck.scenes[from];
  const place = clamp(0, deck.scenes.length - 1, to);
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
