import type { Deck, PartlyBilingual, Scene, Spotlight } from './deck.ts';
import { plainText } from './plainText.ts';

/** Scenes of a deck. */
export const MAX_SCENES = 500;
/** The largest number of seconds that is exact. Files with a larger number are not accepted. */
export const MAX_SECONDS = Number.MAX_SAFE_INTEGER;

/** The fields of a scene that the user writes. */
type SceneText = Pick<Scene, 'title' | 'kicker' | 'notes' | 'seconds' | 'theme' | 'language'>;
/** The fields of a scene that are captured from the map. */
export type CapturedView = Pick<Scene, 'view' | 'camera' | 'spotlight'>;

function clamp(least: number, most: number, at: number): number {
  return Math.max(least, Math.min(most, at));
}

/** `requested`, or `requested` with the first number that makes it unique in the deck. */
function freeId({ scenes }: Deck, requested: string): string {
  const usedIds = new Set(scenes.map(({ id }) => id));
  let id = requested;
  for (let n = 2; usedIds.has(id); n += 1) id = `${requested}-${n}`;
  return id;
}

function indexOf({ scenes }: Deck, id: string): number {
  return scenes.findIndex((scene) => scene.id === id);
}

/** Changes scene `id`. Returns the same object where there is no such scene. */
function withChangedScene(deck: Deck, id: string, change: (scene: Scene) => Scene): Deck {
  if (indexOf(deck, id) < 0) return deck;
  const scenes = deck.scenes.map((scene) => (scene.id === id ? change(scene) : scene));
  return { ...deck, scenes };
}

/** Inserts `scene` at index `at`, with a unique id. A full deck is returned unchanged. */
export function insertScene(deck: Deck, at: number, scene: Scene): Deck {
  const { scenes } = deck;
  if (scenes.length >= MAX_SCENES) return deck;
  const placed = { ...scene, id: freeId(deck, scene.id) };
  return { ...deck, scenes: scenes.toSpliced(clamp(0, scenes.length, at), 0, placed) };
}

/** Inserts a captured view as a new scene at index `at`. */
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
 * Replaces the captured view of scene `id`. Its texts and its time stay. Its spotlight stays, unless the
 * new view has one.
 */
export function recaptureScene(deck: Deck, id: string, picture: CapturedView): Deck {
  return withChangedScene(deck, id, (scene) => {
    const spotlight = picture.spotlight ?? scene.spotlight;
    return { ...scene, ...picture, spotlight };
  });
}

/** Sets the spotlight of scene `id`; null removes it. */
export function setSpotlight(deck: Deck, id: string, spotlight: Spotlight | null): Deck {
  return withChangedScene(deck, id, (scene) => ({ ...scene, spotlight }));
}

/** Sets the given texts of a scene. Seconds are rounded and clamped, and control characters are removed. */
export function setSceneText(deck: Deck, id: string, words: Partial<SceneText>): Deck {
  return withChangedScene(deck, id, (scene) => {
    const written = { ...scene, ...words };
    return {
      ...written,
      title: plainText(written.title),
      kicker: plainText(written.kicker),
      notes: plainText(written.notes),
      // Not a number means no planned time.
      seconds: clamp(0, MAX_SECONDS, Math.round(written.seconds) || 0),
    };
  });
}

/** Moves scene `id` to index `to`. An index outside the deck is clamped. */
export function moveScene(deck: Deck, id: string, to: number): Deck {
  const from = indexOf(deck, id);
  const scene = deck.scenes[from];
  const place = clamp(0, deck.scenes.length - 1, to);
  if (!scene || place === from) return deck;
  return { ...deck, scenes: deck.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

/** Inserts a copy of scene `id` after it. */
export function duplicateScene(deck: Deck, id: string): Deck {
  const at = indexOf(deck, id);
  const scene = deck.scenes[at];
  return scene ? insertScene(deck, at + 1, scene) : deck;
}

/** Removes scene `id`. */
export function removeScene(deck: Deck, id: string): Deck {
  const at = indexOf(deck, id);
  return at < 0 ? deck : { ...deck, scenes: deck.scenes.toSpliced(at, 1) };
}
