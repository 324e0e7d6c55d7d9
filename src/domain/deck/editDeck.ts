import type { Deck, PartlyBilingual, Scene, Spotlight } from './deck.ts';
import { plainText } from './plainText.ts';

/** Far more scenes than any talk has. */
export const MAX_SCENES = 500;
/** Larger numbers are not exact. */
export const MAX_SECONDS = Number.MAX_SAFE_INTEGER;

type SceneText = Pick<Scene, 'title' | 'kicker' | 'notes' | 'seconds' | 'theme' | 'language'>;
export type CapturedView = Pick<Scene, 'view' | 'camera' | 'spotlight' | 'content'>;

function clamp(min: number, max: number, value: number): number {
  return Math.max(min, Math.min(max, value));
}

function uniqueId({ scenes }: Deck, id: string): string {
  const taken = new Set(scenes.map(({ id }) => id));
  let unique = id;
  for (let n = 2; taken.has(unique); n += 1) unique = `${id}-${n}`;
  return unique;
}

function indexOf({ scenes }: Deck, id: string): number {
  return scenes.findIndex((scene) => scene.id === id);
}

/** Returns the same deck where there is no such scene. */
export function changeScene(deck: Deck, id: string, change: (scene: Scene) => Scene): Deck {
  if (indexOf(deck, id) < 0) return deck;
  const scenes = deck.scenes.map((scene) => (scene.id === id ? change(scene) : scene));
  return { ...deck, scenes };
}

/** The scene gets a unique id. Returns the same deck where it is full. */
export function insertScene(deck: Deck, at: number, scene: Scene): Deck {
  const { scenes } = deck;
  if (scenes.length >= MAX_SCENES) return deck;
  const placed = { ...scene, id: uniqueId(deck, scene.id) };
  return { ...deck, scenes: scenes.toSpliced(clamp(0, scenes.length, at), 0, placed) };
}

export function captureScene(
  deck: Deck,
  at: number,
  picture: CapturedView,
  title: PartlyBilingual,
): Deck {
  const plain = { id: 'scene', kicker: {}, theme: null, language: null, notes: {}, seconds: 0 };
  return insertScene(deck, at, { ...plain, builds: [], ...picture, title: plainText(title) });
}

/** The spotlight stays unless the captured view has one; content of its own, unless it is of regions side by side. */
export function recaptureScene(deck: Deck, id: string, picture: CapturedView): Deck {
  return changeScene(deck, id, (scene) => {
    const isReplaced = scene.content === null || scene.content.kind === 'regions';
    const content = (isReplaced ? picture.content : null) ?? scene.content;
    const spotlight = content ? null : (picture.spotlight ?? scene.spotlight);
    return { ...scene, ...picture, spotlight, content };
  });
}

/** A spotlight replaces the scene's own content. */
export function setSpotlight(deck: Deck, id: string, spotlight: Spotlight | null): Deck {
  return changeScene(deck, id, (scene) => ({
    ...scene,
    spotlight,
    content: spotlight ? null : scene.content,
  }));
}

/** Normalizes to what files allow: whole seconds, no control characters. */
export function setSceneText(deck: Deck, id: string, text: Partial<SceneText>): Deck {
  return changeScene(deck, id, (scene) => {
    const edited = { ...scene, ...text };
    return {
      ...edited,
      title: plainText(edited.title),
      kicker: plainText(edited.kicker),
      notes: plainText(edited.notes),
      // An input that is no number means no planned time.
      seconds: clamp(0, MAX_SECONDS, Math.round(edited.seconds) || 0),
    };
  });
}

/** Limited to the list. */
export function moveScene(deck: Deck, id: string, to: number): Deck {
  const from = indexOf(deck, id);
  const scene = deck.scenes[from];
  const place = clamp(0, deck.scenes.length - 1, to);
  if (!scene || place === from) return deck;
  return { ...deck, scenes: deck.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

export function duplicateScene(deck: Deck, id: string): Deck {
  const at = indexOf(deck, id);
  const scene = deck.scenes[at];
  return scene ? insertScene(deck, at + 1, scene) : deck;
}

export function removeScene(deck: Deck, id: string): Deck {
  const at = indexOf(deck, id);
  return at < 0 ? deck : { ...deck, scenes: deck.scenes.toSpliced(at, 1) };
}
